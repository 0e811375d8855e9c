package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kompas.fixtures.PortRuleFiles;
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
        List<Fault> faults = PortRuleFiles.faults(SOUND.replace(sound, faulty));
        assertEquals("drl-unreadable", faults.get(0).code());
        assertEquals(place, faults.get(0).line() + ":" + faults.get(0).column(), faults::toString);
        faults.forEach(fault -> RefusedRules.explained(fault, PortRuleFiles.DRL));
    }

    @ParameterizedTest
    @CsvSource({"regel.\")", "(\"demand\");", "rule \"T-1\"", "Track(id == \"trade\""})
    void aMissingQuoteIsRefused(String quoted) {
        RefusedRules.somehow(SOUND.replace(quoted, quoted.replaceFirst("\"(?=[^\"]*$)", "")));
    }

    @Test
    void aMissingEndIsRefused() {
        RefusedRules.somehow(SOUND.replace("\nend\n", "\n"));
        RefusedRules.somehow(SOUND.replace("\nend\n", "\n") + rule("T-2", WHEN, THEN));
        RefusedRules.somehow(SOUND.replace("\nthen\n", "\n"));
        RefusedRules.somehow(SOUND.replace("\nwhen\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "package port\n", "// nothing\n"})
    void anEditionWithoutRulesIsRefused(String drl) {
        for (Map<String, String> files : List.of(Map.<String, String>of(), Map.of("rules.drl", drl))) {
            List<Fault> faults = PortRuleFiles.faults(files);
            assertEquals(List.of("no-rules"), faults.stream().map(Fault::code).toList());
            RefusedRules.explained(faults.get(0), "port/2024");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\u001a", "\u0007", "\uFFFF", "\uD800", "\u2028x", "\uFEFF\uFEFF", "\u202e", "€", "\\"})
    void strangeCharactersBetweenTheWordsAreRefused(String strange) {
        RefusedRules.somehow(SOUND.replace("when", strange + " when"));
        RefusedRules.somehow(rule(WHEN + strange, THEN));
        RefusedRules.somehow(rule(WHEN, THEN + strange + ";"));
        RefusedRules.somehow(strange + SOUND + strange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc (){}\"'; ", "(", ")", "x", "\"", "\n", "\0", "rule ", "/*", "//", "é"})
    void aMegabyteOfTheSameThingIsRefused(String piece) {
        List<Fault> faults = PortRuleFiles.screened(piece.repeat((1 << 20) / piece.length()));
        assertEquals(List.of("file-too-large"), faults.stream().map(Fault::code).toList());
        RefusedRules.explained(faults.get(0), PortRuleFiles.DRL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc (){}\"'; ", "(", ")", "x", "\"", "\0", "/*", "é", "rule \"x\" when then end\n"})
    void asMuchAsIsReadOfTheSameThingIsRefused(String piece) {
        assertFalse(PortRuleFiles.faults(piece.repeat(60_000 / piece.length())).isEmpty());
    }

    @Test
    void aMegabyteOfRandomCharactersIsRefused() {
        StringBuilder garbage = new StringBuilder();
        new Random(20240601).ints(1 << 20, ' ', 0x3000).forEach(garbage::appendCodePoint);
        assertFalse(PortRuleFiles.screened(garbage.toString()).isEmpty());
        RefusedRules.somehow(garbage.substring(0, 60_000));
    }

    @Test
    void aCharacterThatCannotBeSeenIsRefusedWhereItStands() {
        hidden(SOUND.replace("T-1\"\n", "T\u001b-1\"\n"), "control-character 1:8");
        hidden(SOUND.replace("regel", "\u0007regel"), "control-character 5:14");
        hidden(SOUND.replace("when", "wh\0en"), "control-character 7:3");
    }

    private static void hidden(String drl, String expected) {
        RefusedRules.as(drl, PortRuleFiles.screened(drl), expected);
    }
}
