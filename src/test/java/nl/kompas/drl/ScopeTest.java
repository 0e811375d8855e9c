package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound name is known from where it is bound onwards, and only within the {@code not}, {@code exists} or branch that binds it. */
class ScopeTest {

    private static final String THEN = "    met(\"demand\");";
    private static final String BINDS = "Finding(indicator == \"tide\", $v : value)";
    private static final String USES = "Finding(indicator == \"tide\", value == $v)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Track()",
                "not " + BINDS,
                "exists " + BINDS,
                "not (Track() and " + BINDS + ")",
                "(" + BINDS + " or " + BINDS + ")",
                "(Track() or (" + BINDS + " and Track()))"
            })
    void aNameIsUnknownOutsideWhatBindsIt(String condition) {
        RefusedRules.as(rule("    " + condition + "\n    " + USES, THEN), "unbound-name 9:34");
        RefusedRules.as(rule("    " + condition, "    advise(\"trade\", $v);"), "unbound-name 10:5");
    }

    @Test
    void aNameIsUnknownBeforeItIsBound() {
        RefusedRules.as(rule("    " + USES + "\n    " + BINDS, THEN), "unbound-name 8:34");
    }

    @Test
    void aNameOfOneBranchIsUnknownInAnother() {
        RefusedRules.as(rule("    (" + BINDS + "\n  or " + USES + ")", THEN), "unbound-name 9:35");
    }

    @ParameterizedTest
    @ValueSource(strings = {BINDS, "not " + BINDS, "exists " + BINDS, "(Track() or " + BINDS + ")", "Track($v : id)"})
    void aNameIsBoundOnce(String condition) {
        RefusedRules.as(
                rule("    " + BINDS + "\n    " + condition, THEN),
                "outside-profile 9:" + (5 + condition.indexOf("$v")));
    }

    @Test
    void aNameIsBoundOnceInACondition() {
        RefusedRules.as(
                rule("    Finding(indicator == \"tide\", $v : value, $v : value)", THEN), "outside-profile 8:46");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                USES,
                "not " + USES,
                "exists " + USES,
                "(Track() or " + USES + ")",
                "not (Track() and (" + USES + " or Track()))"
            })
    void aNameIsKnownInWhatComesAfterIt(String condition) {
        assertEquals(List.of(), PortRuleFiles.faults(rule("    " + BINDS + "\n    " + condition, THEN)));
    }

    @Test
    void aNameBoundWithinNotCanBeBoundAgainAfterIt() {
        assertEquals(List.of(), PortRuleFiles.faults(rule("    not " + BINDS + "\n    " + BINDS, THEN)));
    }
}
