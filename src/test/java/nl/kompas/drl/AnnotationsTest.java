package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.PortRuleFiles;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule says what it is called, where it comes from, what it rests on and what it means; once, and nothing more. */
class AnnotationsTest {

    private static final String WHEN = "    Track(id == \"trade\")";
    private static final String THEN = "    met(\"demand\");";
    private static final String SOUND = rule(WHEN, THEN);

    @ParameterizedTest
    @ValueSource(strings = {"id", "basis", "nl", "en"})
    void aMissingAnnotationIsRefused(String name) {
        RefusedRules.as(SOUND.replaceFirst("@" + name + "\\(.*\\)", ""), "annotation-missing 1:1");
    }

    @Test
    void aMissingSourceLacksItsDocumentAndItsSection() {
        RefusedRules.as(SOUND.replaceFirst("@source\\(.*\\)", ""), "annotation-missing 1:1", "annotation-missing 1:1");
        RefusedRules.as(SOUND.replace("document = \"plan\", ", ""), "annotation-missing 1:1");
        RefusedRules.as(SOUND.replace(", section = \"1\"", ""), "annotation-missing 1:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    annotation-missing ~ @nl("Een regel.")  ~ @nl("")
                    annotation-missing ~ @nl("Een regel.")  ~ @nl("  ")
                    annotation-missing ~ @id("T-1")         ~ @id("")
                    annotation-missing ~ section = "1"      ~ section = " "
                    annotation-missing ~ document = "plan"  ~ document = ""
                    annotation-form    ~ @en("A rule.")     ~ @en(words)
                    annotation-form    ~ @en("A rule.")     ~ @en({"A", "rule."})
                    annotation-form    ~ @en("A rule.")     ~ @en("A" + "rule.")
                    annotation-form    ~ @basis(policy)     ~ @basis({"policy"})
                    annotation-form    ~ @id("T-1")         ~ @id(1)
                    annotation-form    ~ section = "1"      ~ section = 1
                    annotation-form    ~ section = "1"      ~ section = "1", page = "3"
                    annotation-form    ~ @nl("Een regel.")  ~ @nl("Een regel.") @nl("Nog een.")
                    annotation-form    ~ @id("T-1")         ~ @id("T-1") @id("T-2")
                    rule-id-form       ~ @id("T-1")         ~ @id("t-1")
                    rule-id-form       ~ @id("T-1")         ~ @id("T 1")
                    rule-id-form       ~ @id("T-1")         ~ @id("T-")
                    rule-id-form       ~ @id("T-1")         ~ @id("1T")
                    rule-id-form       ~ @id("T-1")         ~ @id("T_1")
                    unknown-name       ~ document = "plan"  ~ document = "plans"
                    unknown-name       ~ @basis(policy)     ~ @basis(opinion)
                    outside-profile    ~ @basis(policy)     ~ @basis(policy) @author("me")
                    outside-profile    ~ @basis(policy)     ~ @basis(policy) @Propagation(IMMEDIATE)
                    rule-title-form    ~ rule "T-1"         ~ rule ""
                    rule-title-form    ~ rule "T-1"         ~ rule "  "
                    """)
    void anAnnotationThatSaysNothingOrTooMuchIsRefused(String code, String sound, String faulty) {
        RefusedRules.as(SOUND.replace(sound, faulty), code + " 1:1");
    }

    @Test
    void bothBasesAndAQuoteInATextAreAccepted() {
        String other = SOUND.replace("@basis(policy)", "@basis(interpretation)").replace("A rule", "A \\\"rule\\\"");
        assertEquals(List.of(), PortRuleFiles.faults(other));
    }

    @Test
    void anIdAndATitleStandOnceInAFile() {
        RefusedRules.as(SOUND + SOUND, "rule-twice 12:1", "rule-twice 12:1");
        RefusedRules.as(SOUND + SOUND.replace("rule \"T-1\"", "rule \"T-2\""), "rule-twice 12:1");
        RefusedRules.as(SOUND + SOUND.replace("@id(\"T-1\")", "@id(\"T-2\")"), "rule-twice 12:1");
    }

    @Test
    void anIdAndATitleStandOnceInAnEdition() {
        List<Fault> faults = PortRuleFiles.faults(Map.of("a.drl", SOUND, "b.drl", "\n" + SOUND));
        assertEquals(2, faults.size(), faults::toString);
        for (Fault fault : faults) {
            assertEquals("rule-twice 2", fault.code() + " " + fault.line());
            RefusedRules.explained(fault, "port/2024/b.drl");
        }
    }
}
