package nl.kompas.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kompas.fixtures.PortRuleFiles;
import nl.kompas.policy.Fault;
import nl.kompas.policy.Text;

/** What refusing a rule comes down to: a code, a place, and words in both languages. */
final class RefusedRules {

    private RefusedRules() {}

    /**
     * Asserts that a rule file has exactly these faults.
     *
     * @param expected each as {@code code line:column}, by line
     */
    static void as(String drl, String... expected) {
        as(drl, PortRuleFiles.faults(drl), expected);
    }

    /** Asserts that these are the faults of a rule file, and no others. */
    static void as(String drl, List<Fault> faults, String... expected) {
        assertEquals(
                Arrays.stream(expected).collect(Collectors.joining("\n")),
                faults.stream().map(RefusedRules::inShort).collect(Collectors.joining("\n")),
                () -> drl + "\n" + faults);
        faults.forEach(fault -> explained(fault, PortRuleFiles.DRL));
    }

    /** Asserts that a rule file has a fault, whatever it is. */
    static void somehow(String drl) {
        List<Fault> faults = PortRuleFiles.faults(drl);
        assertFalse(faults.isEmpty(), () -> "accepted: " + drl.substring(0, Math.min(drl.length(), 500)));
        faults.forEach(fault -> explained(fault, PortRuleFiles.DRL));
    }

    /** Asserts that a fault is about a file and says what is wrong and what to write instead. */
    static void explained(Fault fault, String file) {
        assertEquals(file, fault.file(), fault::toString);
        said(fault.message(), fault);
        said(fault.remedy(), fault);
    }

    private static void said(Text text, Fault fault) {
        assertFalse(text.nl().isBlank() || text.en().isBlank(), fault::toString);
    }

    private static String inShort(Fault fault) {
        return fault.code() + " " + fault.line() + ":" + fault.column();
    }
}
