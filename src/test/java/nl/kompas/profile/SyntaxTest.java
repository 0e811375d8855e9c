package nl.kompas.profile;

import static nl.kompas.profile.SmallEdition.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no DRL, or more of it than anyone writes, gives faults and never an exception. */
class SyntaxTest {

    private static final String WHEN = "    Track(id == \"trade\")";
    private static final String THEN = "    met(\"demand\");";
    private static final String SOUND = rule(WHEN, THEN);

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    8:14 ~ Track(id == "trade") ~ Track(id = "trade")
                    8:11 ~ Track(id == "trade") ~ Track id == "trade"
                    9:1  ~ Track(id == "trade") ~ Track(id == "trade"
                    8:25 ~ Track(id == "trade") ~ Track(id == "trade" ? true : false)
                    8:18 ~ Track(id == "trade") ~ Track(id in ())
                    8:13 ~ Track(id == "trade") ~ not not Track()
                    8:5  ~ Track(id == "trade") ~ @Foo Track()
                    7:1  ~ when                 ~ where
                    10:5 ~ then                 ~ than
                    """)
    void aSlipOfThePenIsFoundOnItsLine(String place, String sound, String faulty) {
        List<Fault> faults = SmallEdition.faults(SOUND.replace(sound, faulty));
        assertEquals("drl-unreadable", faults.get(0).code());
        assertEquals(place, faults.get(0).line() + ":" + faults.get(0).column(), faults::toString);
        faults.forEach(fault -> Refused.explained(fault, SmallEdition.DRL));
    }

    @ParameterizedTest
    @CsvSource({"regel.\")", "(\"demand\");", "rule \"T-1\"", "Track(id == \"trade\""})
    void aMissingQuoteIsRefused(String quoted) {
        Refused.somehow(SOUND.replace(quoted, quoted.replaceFirst("\"(?=[^\"]*$)", "")));
    }

    @Test
    void aMissingEndIsRefused() {
        Refused.somehow(SOUND.replace("\nend\n", "\n"));
        Refused.somehow(SOUND.replace("\nend\n", "\n") + rule("T-2", WHEN, THEN));
        Refused.somehow(SOUND.replace("\nthen\n", "\n"));
        Refused.somehow(SOUND.replace("\nwhen\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "package port\n", "// nothing\n"})
    void anEditionWithoutRulesIsRefused(String drl) {
        for (Map<String, String> files : List.of(Map.<String, String>of(), Map.of("rules.drl", drl))) {
            List<Fault> faults = SmallEdition.faults(files);
            assertEquals(List.of("no-rules"), faults.stream().map(Fault::code).toList());
            Refused.explained(faults.get(0), "port/2024");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\u001a", "\u0007", "\uFFFF", "\uD800", "\u2028x", "\uFEFF\uFEFF", "\u202e", "€", "\\"})
    void strangeCharactersBetweenTheWordsAreRefused(String strange) {
        Refused.somehow(SOUND.replace("when", strange + " when"));
        Refused.somehow(rule(WHEN + strange, THEN));
        Refused.somehow(rule(WHEN, THEN + strange + ";"));
        Refused.somehow(strange + SOUND + strange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc (){}\"'; ", "(", ")", "x", "\"", "\n", "\0", "rule ", "/*", "//", "é"})
    void aMegabyteOfTheSameThingIsRefused(String piece) {
        List<Fault> faults = SmallEdition.screened(piece.repeat((1 << 20) / piece.length()));
        assertEquals(List.of("file-too-large"), faults.stream().map(Fault::code).toList());
        Refused.explained(faults.get(0), SmallEdition.DRL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc (){}\"'; ", "(", ")", "x", "\"", "\0", "/*", "é", "rule \"x\" when then end\n"})
    void asMuchAsIsReadOfTheSameThingIsRefused(String piece) {
        assertFalse(SmallEdition.faults(piece.repeat(60_000 / piece.length())).isEmpty());
    }

    @Test
    void aMegabyteOfRandomCharactersIsRefused() {
        StringBuilder garbage = new StringBuilder();
        new Random(20240601).ints(1 << 20, ' ', 0x3000).forEach(garbage::appendCodePoint);
        assertFalse(SmallEdition.screened(garbage.toString()).isEmpty());
        Refused.somehow(garbage.substring(0, 60_000));
    }

    @Test
    void aCharacterThatCannotBeSeenIsRefusedWhereItStands() {
        hidden(SOUND.replace("T-1\"\n", "T\u001b-1\"\n"), "control-character 1:8");
        hidden(SOUND.replace("regel", "\u0007regel"), "control-character 5:14");
        hidden(SOUND.replace("when", "wh\0en"), "control-character 7:3");
    }

    private static void hidden(String drl, String expected) {
        Refused.as(drl, SmallEdition.screened(drl), expected);
    }
}
