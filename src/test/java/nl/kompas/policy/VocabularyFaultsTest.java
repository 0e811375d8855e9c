package nl.kompas.policy;

import nl.kompas.fixtures.PortPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code vocabulary.yaml} leaves out or gets wrong is a fault, and never an exception. */
class VocabularyFaultsTest {

    private static final String FILE = "vocabulary.yaml";
    private static final String OPEN =
            "open: {type: yes-no, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}}";
    private static final String WHOLE = "serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    unknown-type 0        ~ {type: maybe, WHOLE}
                    unknown-type 0        ~ {WHOLE}
                    unknown-type 0        ~ {}
                    text-missing 0        ~ {type: yes-no, serves: [visit], question: {nl: a, en: a}}
                    text-missing 0        ~ {type: yes-no, serves: [visit], label: {nl: a, en: a}}
                    text-missing 0        ~ {type: yes-no, serves: [visit], label: {nl: a}, question: {nl: a, en: a}}
                    text-missing 0        ~ {type: choice, WHOLE, values: {a: {nl: a}}}
                    unknown-name 0        ~ {type: yes-no, serves: [visits], label: {nl: a, en: a}, question: {nl: a, en: a}}
                    declaration-missing 0 ~ {type: yes-no, serves: [], label: {nl: a, en: a}, question: {nl: a, en: a}}
                    declaration-missing 0 ~ {type: yes-no, label: {nl: a, en: a}, question: {nl: a, en: a}}
                    values-misplaced 0    ~ {type: choice, WHOLE}
                    values-misplaced 0    ~ {type: list, WHOLE, values: {}}
                    values-misplaced 0    ~ {type: yes-no, WHOLE, values: {a: {nl: a, en: a}}}
                    values-misplaced 0    ~ {type: place, WHOLE, values: {a: {nl: a, en: a}}}
                    id-form 0             ~ {type: choice, WHOLE, values: {"a b": {nl: a, en: a}}}
                    id-form 0             ~ {type: choice, WHOLE, values: {"": {nl: a, en: a}}}
                    range-unsound 0       ~ {type: yes-no, WHOLE, min: 1}
                    range-unsound 0       ~ {type: place, WHOLE, whole: true}
                    range-unsound 0       ~ {type: choice, WHOLE, max: 1, values: {a: {nl: a, en: a}}}
                    range-unsound 0       ~ {type: number, WHOLE, min: 5, max: 4.9}
                    range-unsound 0       ~ {type: number, WHOLE, max: 1e999999999}
                    range-unsound 0       ~ {type: number, WHOLE, min: -1234567890123456}
                    yaml-unreadable 5     ~ {type: number, WHOLE, min: few}
                    yaml-unreadable 5     ~ {type: number, WHOLE, min: .inf}
                    yaml-unreadable 5     ~ {type: number, WHOLE, whole: maybe}
                    unknown-key 5         ~ {type: number, WHOLE, step: 2}
                    yaml-unreadable 5     ~ {type: choice, WHOLE, values: [a, b]}
                    yaml-unreadable 5     ~ {type: yes-no, WHOLE, type: yes-no}
                    yaml-unreadable 5     ~ yes-no
                    yaml-unreadable 5     ~ [yes-no]
                    value-missing 5       ~ {type: choice, WHOLE, values: }
                    value-missing 5       ~ {type: choice, WHOLE, values: {a: }}
                    value-missing 5       ~ {type: yes-no, serves: , label: {nl: a, en: a}, question: {nl: a, en: a}}
                    value-missing 5       ~ {type: yes-no, serves: [null], label: {nl: a, en: a}, question: {nl: a, en: a}}
                    value-missing 5       ~ {type: , WHOLE}
                    value-missing 5       ~ # nothing
                    """)
    void anIndicatorIsWholeAndOfAKnownType(String fault, String indicator) {
        PortPolicy.assertFaults(
                FILE, PortPolicy.faults(FILE, OPEN, "open: " + indicator.replace("WHOLE", WHOLE)), fault);
    }

    @Test
    void anIdIsWrittenInSmallLetters() {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "open:", "Open:"), "id-form 0");
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "open:", "open_air:"), "id-form 0");
    }

    @Test
    void anIndicatorStandsOnce() {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, OPEN, "ships: {}"), "yaml-unreadable 5");
    }

    @Test
    void allIndicatorsThatAreWrongAreSaidAtOnce() {
        String two =
                "open: {type: maybe}\n  shut: {type: yes-no, serves: [visits], label: {nl: a, en: a}, question: {nl: a}}";
        PortPolicy.assertFaults(
                FILE, PortPolicy.faults(FILE, OPEN, two), "unknown-type 0", "text-missing 0", "unknown-name 0");
    }

    @Test
    void whatAQuestionRequiresIsDeclared() {
        String file = "policy.yaml";
        PortPolicy.assertFaults(file, PortPolicy.faults(FILE, "crew:", "crews:"), "unknown-name 0");
        PortPolicy.assertFaults(
                file, PortPolicy.faults(FILE, "tide:", "tides:"), "unknown-name 0", "track-by-incomplete 0");
    }
}
