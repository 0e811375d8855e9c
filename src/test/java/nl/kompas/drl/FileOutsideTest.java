package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file holds rules, and a rule holds nothing but its annotations, conditions and statements. */
class FileOutsideTest {

    private static final String SOUND = rule("    Track(id == \"trade\")", "    met(\"demand\");");

    static List<String> declarations() {
        return """
                import java.util.List;
                import java.util.*;
                import static java.lang.System.exit;
                import function java.lang.System.exit;
                import accumulate org.example.Sum sum;
                global java.util.List list;
                function int one() { return 1; }
                query "all" Track() end
                query named(String x) Track(id == x) end
                declare Ship name : String end
                declare trait Ship end
                declare enum Ship A, B; end
                declare window Recent Finding() over window:time(1h) end
                declare entry-point "other" end
                dialect "mvel"
                salience 10
                no-loop true
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void whatIsNoRuleIsRefusedOnItsLine(String declaration) {
        RefusedRules.as("// rules\n\n" + declaration + "\n\n" + SOUND, "outside-profile 3:0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expander ships.dsl", "template header", "nonsense", "@id(\"T-1\")", "end"})
    void whatIsNoDrlIsRefusedOnItsLine(String line) {
        RefusedRules.as("package port\n" + line + "\n" + SOUND, "drl-unreadable 2:1");
    }

    static List<String> attributes() {
        return """
                salience 10
                salience -10
                salience ( Runtime.getRuntime().exec("touch pwned").pid() )
                no-loop true
                lock-on-active true
                auto-focus true
                agenda-group "first"
                activation-group "first"
                ruleflow-group "first"
                duration 10
                timer ( int: 10s )
                timer ( cron: 0/1 * * * * ? )
                calendars "weekday"
                date-effective "01-Jan-2024"
                date-expires "01-Jan-2024"
                enabled false
                enabled ( System.exit(1) == null )
                dialect "mvel"
                dialect "java"
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void attributesAreRefusedOnTheirLine(String attribute) {
        RefusedRules.as(SOUND.replace("when", "    " + attribute + "\nwhen"), "outside-profile 7:0");
    }

    @Test
    void allAttributesOfARuleAreSaidAtOnce() {
        RefusedRules.as(
                SOUND.replace("when", "    salience 10\n    dialect \"mvel\"\nwhen"),
                "outside-profile 7:0",
                "outside-profile 8:0");
    }

    @Test
    void aFileIsNoUnit() {
        RefusedRules.as("package port\nunit Ships;\n" + SOUND, "outside-profile 2:0");
    }

    @Test
    void aRuleExtendsNoOther() {
        RefusedRules.as(SOUND.replace("rule \"T-1\"", "rule \"T-1\" extends \"T-0\""), "outside-profile 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "package port", "package port;", "package port.culture\n\n// about\n/* all */"})
    void aPackageAndCommentsAreAccepted(String beginning) {
        assertEquals(List.of(), PortRuleFiles.faults(beginning + "\n" + SOUND));
    }
}
