package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.Test;

/** A rule with many choices between branches would become as many rules as there are combinations. */
class VariantsTest {

    private static final String CHOICE = "( Role(id == \"host\") or Role(id == \"guide\") )\n";

    @Test
    void manyChoicesInOneRuleAreRefused() {
        List<Fault> faults = PortRuleFiles.faults(rule("T-1", CHOICE.repeat(16), "met(\"room\");"));
        assertEquals(List.of("rule-too-broad"), faults.stream().map(Fault::code).toList());
    }

    @Test
    void manyChoicesInsideNotAreRefused() {
        List<Fault> faults = PortRuleFiles.faults(
                rule("T-1", "not ( " + CHOICE.repeat(10).replace(")\n(", ") and (") + " )", "met(\"room\");"));
        assertEquals(List.of("rule-too-broad"), faults.stream().map(Fault::code).toList());
    }

    @Test
    void aFewChoicesAreFine() {
        assertEquals(List.of(), PortRuleFiles.faults(rule("T-1", CHOICE.repeat(3), "met(\"room\");")));
    }
}
