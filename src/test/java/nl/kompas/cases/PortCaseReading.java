package nl.kompas.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.Snapshot;
import nl.kompas.fixtures.PortPolicy;
import nl.kompas.policy.EditionId;

/** Reads cases for two editions of the small policy, with a year between them in which none is in force. */
final class PortCaseReading {

    /** Late in the evening by universal time; in Amsterdam the next day has begun. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T23:30:00Z"), ZoneOffset.UTC);

    private static final String RULE = """
            rule "One"
                @id("ONE")
                @source(document = "plan", section = "1")
                @basis(policy)
                @nl("Een.")
                @en("One.")
            when
                Track(id == "trade")
            then
                met("demand");
            end
            """;

    private static final Snapshot EDITIONS = new Snapshot(new TreeMap<>(java.util.Map.of(
            PortPolicy.ID,
            edition(PortPolicy.ID, "from: 2024-01-01, until: 2024-12-31"),
            new EditionId("port", "2026"),
            edition(new EditionId("port", "2026"), "from: 2026-01-01"))));

    private PortCaseReading() {}

    private static EditionState edition(EditionId id, String inForce) {
        TreeMap<String, String> files = new TreeMap<>(PortPolicy.FILES);
        files.put("rules.drl", RULE);
        files.computeIfPresent("policy.yaml", (name, content) -> content.replace("from: 2024-01-01", inForce));
        EditionState state = new EditionLoader(CLOCK).load(new EditionFiles(id, files, new TreeMap<>(), List.of()));
        assertEquals(List.of(), state.faults());
        return state;
    }

    /** What comes of reading bytes; tokens and tree must come to the same case. */
    static CaseReading read(byte[] json) {
        CaseReader reader = new CaseReader(CLOCK);
        CaseReading read = reader.read(json, EDITIONS);
        assertEquals(reader.readTree(json, EDITIONS), read, () -> new String(json, StandardCharsets.UTF_8));
        return read;
    }

    /** The case, where it can be read without a tree. */
    static Optional<Case> readTokens(byte[] json) {
        return new CaseReader(CLOCK).readTokens(json, EDITIONS);
    }

    /** The case that a text is. */
    static Case accepted(String json) {
        CaseReading caseReading = read(json.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(CaseReading.Accepted.class, caseReading, () -> json + " " + caseReading)
                .accepted();
    }

    /** Asserts that a text is refused with faults at exactly these places, in any order. */
    static void refused(String json, String... pointers) {
        refused(json.getBytes(StandardCharsets.UTF_8), pointers);
    }

    /** Asserts that bytes are refused with faults at exactly these places, in any order. */
    static void refused(byte[] json, String... pointers) {
        CaseReading caseReading = read(json);
        List<InputFault> faults =
                assertInstanceOf(CaseReading.Refused.class, caseReading).faults();
        assertEquals(
                Arrays.stream(pointers).sorted().toList(),
                faults.stream().map(InputFault::pointer).sorted().toList(),
                faults::toString);
        faults.forEach(fault -> {
            assertFalse(fault.detail().isBlank(), fault::toString);
            assertNotEquals(fault.detail(), fault.message().nl());
        });
    }

    /** A case for the question that asks for nothing, with one more field. */
    static String with(String field) {
        return "{\"policy\": \"port\", \"question\": \"visit\", \"findings\": {}, " + field + "}";
    }

    /** A case for that question, with those findings. */
    static String finding(String findings) {
        return "{\"policy\": \"port\", \"question\": \"visit\", \"findings\": {" + findings + "}}";
    }
}
