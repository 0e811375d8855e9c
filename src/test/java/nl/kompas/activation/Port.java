package nl.kompas.activation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.fixtures.RuleText;
import nl.kompas.policy.EditionId;

/** A small made policy: from a threshold on, ships are engaged with. Cases stand for 1, 20 and 100 ships; that of 20 expects nothing of the advice. */
public final class Port {

    public static final EditionId EDITION = new EditionId("port", "2024");

    public static final Map<String, String> REFERENCE =
            Map.of("reference.yaml", """
            tables:
              countries:
                file: countries.csv
                key: country
                columns:
                  country: {type: place}
                  eu: {type: choice, values: ["yes", "no"]}
            """, "countries.csv", "country,eu\nDE,yes\nNO,no\n");

    private static final String POLICY = """
            label: {nl: Haven, en: Port}
            in-force: {from: 2024-01-01}
            documents:
              plan: {title: Havenplan, publisher: Gemeente, date: "2024"}
            tracks:
              trade: {nl: Handel, en: Trade}
            questions:
              visit: {label: {nl: Bezoek, en: Visit}, tracks: [trade]}
            preconditions: {}
            aspects: {}
            roles:
              host: {nl: Ontvangen, en: Host}
            activities: {}
            representation: {}
            conditions: {}
            referrals: {to: {}, for: {}}
            """;

    private static final String VOCABULARY = """
            indicators:
              harbour: {type: place, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}}
              ships: {type: number, serves: [visit], label: {nl: a, en: a}, question: {nl: a, en: a}, max: 500}
            """;

    private static final String HOST =
            "Listed(indicator == \"harbour\", table == \"countries\", cells[\"eu\"] == \"yes\")";

    private Port() {}

    /** All files of an edition with that threshold; each holds it, so that files of two thresholds cannot pass for one. */
    public static SortedMap<String, String> files(int threshold) {
        return files(EDITION, threshold);
    }

    /** The same for another edition. */
    public static SortedMap<String, String> files(EditionId edition, int threshold) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("policy.yaml", POLICY + "# " + threshold + "\n");
        files.put("vocabulary.yaml", VOCABULARY + "# " + threshold + "\n");
        files.put(
                "large.drl",
                rule("P-LARGE", threshold, "Finding(indicator == \"ships\", number >= " + threshold + ")", "engage"));
        files.put(
                "small.drl",
                rule(
                        "P-SMALL",
                        threshold,
                        "Finding(indicator == \"ships\", number < " + threshold + ")",
                        "do-not-engage"));
        files.put("host.drl", rule("P-HOST", threshold, HOST, null));
        files.put(
                "cases/large.json",
                recorded(edition, "large", 100, "\"advice\": [{\"track\": \"trade\", \"level\": \"engage\"}]"));
        files.put("cases/middle.json", recorded(edition, "middle", 20, "\"representation\": []"));
        files.put(
                "cases/small.json",
                recorded(edition, "small", 1, "\"advice\": [{\"track\": \"trade\", \"level\": \"do-not-engage\"}]"));
        return files;
    }

    /** A case for that many ships of a harbour in Germany. */
    public static String visit(EditionId edition, int ships) {
        return """
                {"policy": "%s", "edition": "%s", "question": "visit", "findings": {"harbour": "DE", "ships": %d}}""".formatted(edition.policy(), edition.edition(), ships);
    }

    private static String rule(String id, int threshold, String when, String level) {
        String then = level == null ? "role(\"host\")" : "advise(\"trade\", \"" + level + "\")";
        return RuleText.of(
                id, "Vanaf " + threshold + " schepen.", "From " + threshold + " ships on.", when, then + ";");
    }

    private static String recorded(EditionId edition, String name, int ships, String expect) {
        return """
                {"name": "%s", "origin": "made", "request": %s, "expect": {%s}}
                """.formatted(name, visit(edition, ships), expect);
    }
}
