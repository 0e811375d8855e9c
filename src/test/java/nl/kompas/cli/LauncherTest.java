package nl.kompas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nl.kompas.review.PortRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void aCommandRunsInAProcessOfItsOwnAndSaysNothingBesides() throws Exception {
        Path rules = PortRules.whole()
                .replacing("p-room.drl", "met(\"room\")", "met(\"rom\")")
                .in(folder.resolve("rules"));
        Ran ran = run("check", rules.toString());
        assertEquals(1, ran.code(), ran::toString);
        assertTrue(ran.lines().get(0).startsWith(rules + "/port/2024-01/p-room.drl:10:1: unknown-name: "), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void rulesInOrderEndTheProcessWithoutComplaint() throws Exception {
        Ran ran = run("check", PortRules.whole().in(folder.resolve("rules")).toString());
        assertEquals(
                new Ran(0, "1 edition, 12 rules, 1 recorded case: 0 faults, 0 warnings" + System.lineSeparator(), ""),
                ran);
    }

    @Test
    void aWordThatIsNoCommandStartsNoService() throws Exception {
        Ran ran = run("serve");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("serve"), ran.err());
    }

    @Test
    void dutchAndEnglishAreWrittenWhereNoLocaleIsSet() throws Exception {
        String rules = PortRules.whole().in(folder.resolve("rules")).toString();
        Ran ran = run("explain", "P-GRAIN", "--rules", rules);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.lines().contains("  visit – Visit"), ran.out());
    }

    private Ran run(Object... arguments) throws IOException, InterruptedException {
        return new Program(folder).run(arguments);
    }
}
