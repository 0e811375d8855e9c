package nl.kompas.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.Reading;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.EditionState;
import nl.kompas.catalogue.Snapshot;
import nl.kompas.fixtures.RuleText;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.rule.RuleSet;

/** A small edition without faults or warnings, and what becomes of it with other rules. */
public final class PortRules {

    public static final EditionId ID = new EditionId("port", "2024-01");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC);

    public static final String POLICY = """
            label: {nl: Haven, en: Port}
            in-force: {from: 2024-01-01, until: 2026-12-31}
            documents:
              plan: {title: Havenplan, publisher: Gemeente, date: "2024"}
            tracks:
              trade: {nl: Handel, en: Trade}
            questions:
              visit: {label: {nl: Bezoek, en: Visit}, tracks: [trade]}
              loan: {label: {nl: Lening, en: Loan}, tracks: [trade]}
            preconditions:
              room: {nl: Ruimte, en: Room}
            aspects:
              content:
                label: {nl: Inhoud, en: Content}
                components:
                  quality: {nl: Kwaliteit, en: Quality}
            roles:
              host: {nl: Ontvangen, en: Host}
            activities:
              fair: {nl: Beurs, en: Fair}
            representation:
              mayor: {nl: Burgemeester, en: Mayor}
            conditions:
              permit: {nl: "Vergunning voor {crew} koppen", en: "Permit for {crew} heads"}
            referrals:
              to:
                chamber: {nl: Kamer, en: Chamber}
              for:
                counsel: {nl: Raad, en: Counsel}
            """;

    public static final String VOCABULARY = """
            indicators:
              open: {type: yes-no, serves: [visit, loan], label: {nl: O, en: O}, question: {nl: "Open?", en: "Open?"}}
              ships:
                type: number
                whole: true
                min: 0
                max: 500
                serves: [visit]
                label: {nl: Schepen, en: Ships}
                question: {nl: "Hoeveel schepen?", en: "How many ships?"}
              crew: {type: number, serves: [visit, loan], label: {nl: K, en: C}, question: {nl: "Koppen?", en: "Crew?"}}
              cargo:
                type: list
                serves: [visit, loan]
                label: {nl: Lading, en: Cargo}
                question: {nl: "Welke lading?", en: "Which cargo?"}
                values: {grain: {nl: Graan, en: Grain}, oil: {nl: Olie, en: Oil}}
            """;

    private static final Map<String, String> RULES = new TreeMap<>(Map.ofEntries(
            rule("P-ROOM", "Finding(indicator == \"open\", answer == true)", "met(\"room\");"),
            rule("P-NO-ROOM", "Finding(indicator == \"open\", answer == false)", "unmet(\"room\");"),
            rule("P-GRAIN", "Item(indicator == \"cargo\", value == \"grain\")", "supports(\"quality\");"),
            rule(
                    "P-NO-GRAIN",
                    "Finding(indicator == \"cargo\")\nnot Item(indicator == \"cargo\", value == \"grain\")",
                    "neutral(\"quality\");"),
            rule(
                    "P-ENGAGE",
                    "Precondition(id == \"room\", status == \"met\")\n"
                            + "Component(id == \"quality\", verdict == \"supports\")",
                    "advise(\"trade\", \"engage\");"),
            rule(
                    "P-REACT",
                    "Precondition(id == \"room\", status == \"met\")\n"
                            + "Component(id == \"quality\", verdict == \"neutral\")",
                    "advise(\"trade\", \"engage-reactively\");"),
            rule("P-NOT", "Precondition(id == \"room\", status == \"unmet\")", "advise(\"trade\", \"do-not-engage\");"),
            rule("P-HOST", "Finding(indicator == \"ships\", number > 10)", "role(\"host\");"),
            rule("P-FAIR", "Item(indicator == \"cargo\", value == \"oil\")", "activity(\"fair\");"),
            rule("P-MAYOR", "Finding(indicator == \"ships\", number >= 100)", "representation(\"mayor\");"),
            rule("P-PERMIT", "Item(indicator == \"cargo\", value == \"oil\")", "condition(\"permit\");"),
            rule("P-CHAMBER", "Finding(indicator == \"ships\", number <= 10)", "referral(\"chamber\", \"counsel\");")));

    private static final String CASE = """
            {"name": "Grain in an open port", "origin": "made",
             "request": {"policy": "port", "question": "visit", "referenceDate": "2024-05-01",
                         "findings": {"open": true, "cargo": ["grain"], "ships": 12, "crew": 40}},
             "expect": {"advice": [{"track": "trade", "level": "engage"}], "roles": [{"role": "host"}]}}
            """;

    private final TreeMap<String, String> files = new TreeMap<>();

    private PortRules() {
        RULES.forEach((id, text) -> files.put(id.toLowerCase() + ".drl", text));
        files.put("policy.yaml", POLICY);
        files.put("vocabulary.yaml", VOCABULARY);
        files.put("cases/grain.json", CASE);
    }

    /** The edition as it is. */
    public static PortRules whole() {
        return new PortRules();
    }

    /** With another rule, in a file of its own; its conditions begin on line 8. */
    public PortRules with(String id, String when, String then) {
        files.put(id.toLowerCase() + ".drl", rule(id, when, then).getValue());
        return this;
    }

    /** Without some rules. */
    public PortRules without(String... ids) {
        List.of(ids).forEach(id -> files.remove(id.toLowerCase() + ".drl"));
        return this;
    }

    /** With another text in a file. */
    public PortRules replacing(String file, String text, String by) {
        if (!files.get(file).contains(text)) {
            throw new IllegalArgumentException(text);
        }
        files.put(file, files.get(file).replace(text, by));
        return this;
    }

    private static Map.Entry<String, String> rule(String id, String when, String then) {
        return Map.entry(id, RuleText.of(id, "Regel " + id + ".", "Rule " + id + ".", when, then));
    }

    /** The edition, which must have no faults. */
    public Edition edition() {
        EditionState state = new EditionLoader(CLOCK).load(new EditionFiles(ID, files, new TreeMap<>(), List.of()));
        return state.active().orElseThrow(() -> new AssertionError(state.faults()));
    }

    /** The rules of the edition by the question that they answer. */
    public Map<String, RuleSet> ruleSets() {
        Edition edition = edition();
        return new RuleSetReader(edition.framework(), new Faults()).read(edition.rules());
    }

    /** A case of 1 May 2024 for a question, with those findings as they stand between braces in JSON. */
    public Case read(String question, String findings) {
        EditionState state = new EditionLoader(CLOCK).load(new EditionFiles(ID, files, new TreeMap<>(), List.of()));
        String json = """
                {"policy": "port", "question": "%s", "referenceDate": "2024-05-01", "findings": {%s}}
                """.formatted(question, findings);
        Reading reading = new CaseReader(CLOCK)
                .read(json.getBytes(StandardCharsets.UTF_8), new Snapshot(new TreeMap<>(Map.of(ID, state))));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.accepted();
        }
        throw new AssertionError(json + reading);
    }

    /** All warnings. */
    public List<Warning> warnings() {
        Edition edition = edition();
        return Review.of(
                edition.framework(),
                edition.rules(),
                ruleSets(),
                edition.files().own());
    }

    /** Writes the files into a rules folder, and gives the folder back. */
    public Path in(Path folder) {
        files.forEach((name, content) -> {
            try {
                Path file = folder.resolve(ID.policy()).resolve(ID.edition()).resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }
}
