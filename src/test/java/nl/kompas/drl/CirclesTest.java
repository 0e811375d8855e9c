package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules never wait for each other in a circle: what looks at a settled conclusion comes after all that can conclude it. */
class CirclesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    not Role(id == "host")                     ~ role("guide");        ~ Role(id == "guide")                      ~ role("host");
                    not Role()                                 ~ role("guide");        ~ Track(id == "trade")                     ~ met("room");
                    Precondition(id == "demand")               ~ met("room");          ~ Precondition(id == "room")               ~ met("demand");
                    Component(id == "reach", verdict != "unknown") ~ supports("quality"); ~ Component(id == "quality")            ~ neutral("reach");
                    Component(aspect == "content")             ~ met("demand");        ~ Precondition(id == "demand")             ~ supports("reach");
                    Advice(track == "trade", level == "engage") ~ indicate("trade", "engage"); ~ Indication(track == "trade")     ~ advise("trade", "engage");
                    Indication($t : track)                     ~ advise($t, "engage"); ~ Advice(track == "culture")               ~ indicate("trade", "engage");
                    exists Precondition(status == "met")       ~ condition("permit");  ~ Condition(id == "permit")                ~ met("demand");
                    not (Track() and Condition(id == "permit")) ~ activity("fair");    ~ Activity(id == "fair")                   ~ condition("permit");
                    (Track(id == "trade") or not Activity())   ~ representation("mayor"); ~ Representation(by == "mayor")         ~ activity("fair");
                    not Referral(to == "chamber")              ~ role("host");         ~ Role(id == "host")                       ~ referral("chamber", "counsel");
                    """)
    void aCircleIsRefusedByTheNamesOfItsRules(String when, String then, String otherWhen, String otherThen) {
        List<Fault> faults = PortRuleFiles.faults(rule("T-1", when, then) + rule("T-2", otherWhen, otherThen));
        boolean alone = when.equals("not Role()");
        assertTrue(!faults.isEmpty());
        for (Fault fault : faults) {
            assertEquals("rules-circular", fault.code());
            RefusedRules.explained(fault, PortRuleFiles.DRL);
            assertTrue(
                    fault.message().nl().contains("T-1") && fault.message().en().contains("T-1"), fault::toString);
            assertEquals(
                    !alone,
                    fault.message().nl().contains("T-2") && fault.message().en().contains("T-2"));
            assertTrue(fault.line() == 1 || fault.line() == 12, fault::toString);
        }
    }

    @Test
    void aRuleThatWaitsForItselfIsRefused() {
        List<Fault> faults =
                PortRuleFiles.faults(rule("Precondition(id == \"demand\", status == \"unknown\")", "met(\"demand\");"));
        assertTrue(faults.stream().allMatch(fault -> fault.code().equals("rules-circular")) && !faults.isEmpty());
    }

    @Test
    void aLongCircleIsRefusedWithoutThoseWhoOnlyWaitForIt() {
        List<Fault> faults = PortRuleFiles.faults(rule("T-1", "not Role(id == \"host\")", "met(\"demand\");")
                + rule("T-2", "Precondition(id == \"demand\")", "supports(\"reach\");")
                + rule("T-3", "Component(id == \"reach\")", "role(\"host\");")
                + rule("T-4", "Component(id == \"reach\")", "activity(\"fair\");"));
        String said = faults.get(0).message().en();
        assertTrue(said.contains("T-1, T-2, T-3") && !said.contains("T-4"), said);
    }

    @Test
    void aCircleOfAnotherQuestionIsFoundToo() {
        String loan = "Case(question == \"loan\")\n";
        List<Fault> faults = PortRuleFiles.faults(rule("T-1", loan + "not Role(id == \"host\")", "role(\"guide\");")
                + rule("T-2", loan + "Role(id == \"guide\")", "role(\"host\");"));
        assertEquals(1, faults.size(), faults::toString);
    }

    @Test
    void rolesThatLeadToEachOtherAreAccepted() {
        String positive = rule("T-1", "Role(id == \"host\")", "role(\"guide\");")
                + rule("T-2", "Role(id == \"guide\")", "role(\"host\");");
        assertEquals(List.of(), PortRuleFiles.faults(positive));
    }

    @Test
    void rulesOfDifferentQuestionsDoNotWaitForEachOther() {
        String apart = rule("T-1", "Case(question == \"loan\")\nnot Role(id == \"host\")", "role(\"guide\");")
                + rule("T-2", "Case(question == \"visit\")\nRole(id == \"guide\")", "role(\"host\");");
        assertEquals(List.of(), PortRuleFiles.faults(apart));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    NothingMissing()                   ~ met("demand");
                    not NothingMissing()               ~ role("host");
                    (Track() or NothingMissing())      ~ indicate("trade", "engage");
                    NothingMissing()                   ~ advise("trade", "engage"); met("demand");
                    """)
    void nothingButAdviceHangsOnNothingMissing(String when, String then) {
        RefusedRules.as(rule(when, then), "outside-profile 1:1");
        assertEquals(List.of(), PortRuleFiles.faults(rule("NothingMissing()", "advise(\"trade\", \"engage\");")));
    }
}
