package nl.kompas.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small whole policy in memory: one of everything that a policy can have, but rules. */
public final class SmallPolicy {

    public static final EditionId ID = new EditionId("port", "2024");

    /** {@code policy.yaml}. */
    public static final String POLICY = """
            label: {nl: Haven, en: Port}
            in-force: {from: 2024-01-01}
            documents:
              plan: {title: Havenplan, publisher: Gemeente, date: "2024"}
            tracks:
              trade: {nl: Handel, en: Trade}
              culture: {nl: Cultuur, en: Culture}
            questions:
              visit: {label: {nl: Bezoek, en: Visit}, tracks: [trade, culture]}
              loan: {label: {nl: Lening, en: Loan}, tracks: [trade]}
              stay:
                label: {nl: Verblijf, en: Stay}
                required: [crew]
                track-by: {indicator: tide, tracks: {trade: [high], culture: [low]}}
            preconditions:
              demand: {nl: Vraag, en: Demand}
              room: {nl: Ruimte, en: Room}
            aspects:
              content:
                label: {nl: Inhoud, en: Content}
                components:
                  quality: {nl: Kwaliteit, en: Quality}
                  reach: {nl: Bereik, en: Reach}
            roles:
              host: {nl: Ontvangen, en: Host}
              guide: {nl: Leiden, en: Guide}
            activities:
              fair: {nl: Beurs, en: Fair}
            representation:
              mayor: {nl: Burgemeester, en: Mayor}
            conditions:
              permit: {nl: Vergunning, en: Permit}
            referrals:
              to:
                chamber: {nl: Kamer, en: Chamber}
              for:
                counsel: {nl: Raad, en: Counsel}
            tables:
              partners:
                file: partners.csv
                key: harbour
                columns:
                  harbour: {type: place}
                  role: {type: choice, values: [host, guide, none]}
                  remark: {type: note}
              loose:
                file: loose.csv
                columns:
                  goods: {type: choice, values: [grain, oil]}
            """;

    /** {@code vocabulary.yaml}. */
    public static final String VOCABULARY = """
            indicators:
              harbour: {type: place, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}}
              ships: {type: number, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}, max: 500}
              crew: {type: number, serves: [stay], label: {nl: a, en: a}, question: {nl: a, en: a}, min: -5, whole: true}
              open: {type: yes-no, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}}
              tide:
                type: choice
                serves: [visit, stay]
                label: {nl: a, en: a}
                question: {nl: a, en: a}
                values: {high: {nl: a, en: a}, low: {nl: a, en: a}}
              cargo:
                type: list
                serves: [visit, loan]
                label: {nl: a, en: a}
                question: {nl: a, en: a}
                values: {grain: {nl: a, en: a}, oil: {nl: a, en: a}}
            """;

    /** All files but the rules, by name. */
    public static final Map<String, String> FILES = Map.of(
            "policy.yaml",
            POLICY,
            "vocabulary.yaml",
            VOCABULARY,
            "partners.csv",
            "harbour,role,remark\nDE,host,large\nFR,none,small\n",
            "loose.csv",
            "goods\ngrain\n");

    private SmallPolicy() {}

    /** What rules of the policy may name. */
    public static Framework framework() {
        return FrameworkReader.read(ID, FILES, Map.of(), new Faults()).orElseThrow();
    }

    /** What is wrong with the policy once one of its files has another content; null leaves the file out. */
    public static List<Fault> faults(String file, String content) {
        Map<String, String> files = new HashMap<>(FILES);
        files.put(file, content);
        files.values().removeIf(Objects::isNull);
        Faults faults = new Faults();
        boolean refused = FrameworkReader.read(ID, files, Map.of(), faults).isEmpty();
        assertEquals(refused, !faults.none(), "a policy is refused with faults or read without any");
        return faults.all();
    }

    /** What is wrong with the policy once one of its files has another text in place of one that stands there. */
    public static List<Fault> faults(String file, String sound, String faulty) {
        assertTrue(FILES.get(file).contains(sound), sound);
        return faults(file, FILES.get(file).replace(sound, faulty));
    }

    /** Asserts that faults are these, each as {@code code line}, all about one file and each with words in both languages. */
    public static void assertFaults(String file, List<Fault> faults, String... expected) {
        assertEquals(
                List.of(expected),
                faults.stream().map(fault -> fault.code() + " " + fault.line()).toList(),
                faults::toString);
        faults.forEach(fault -> assertEquals(ID + "/" + file, fault.file(), fault::toString));
        faults.forEach(SmallPolicy::assertSaid);
    }

    /** Asserts that there are faults, each with words in both languages. */
    public static void assertRefused(List<Fault> faults) {
        assertFalse(faults.isEmpty(), "accepted");
        faults.forEach(SmallPolicy::assertSaid);
    }

    private static void assertSaid(Fault fault) {
        for (Text text : List.of(fault.message(), fault.remedy())) {
            assertFalse(text.nl().isBlank() || text.en().isBlank(), fault::toString);
        }
    }
}
