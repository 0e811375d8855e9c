package nl.kompas.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound cases are read from tokens, without a tree; a tree gives the same case, or the faults ({@link PortCaseReading} compares them). */
class CaseParserTest {

    private static final List<String> VALUES = List.of(
            "true",
            "false",
            "null",
            "1",
            "-1",
            "5.0",
            "1e400",
            "0.1",
            "99999999999999999999",
            "\"low\"",
            "\"oil\"",
            "\"\"",
            "[]",
            "[\"oil\"]",
            "[\"oil\", \"oil\"]",
            "[\"grain\", \"oil\"]",
            "[1]",
            "[[\"oil\"]]",
            "{}",
            "{\"value\": true}",
            "\"2024\"",
            "{\"value\": 5, \"note\": \"\\ud83d\\ude00\"}",
            "{\"value\": 5, \"note\": \"\\ud83d\"}",
            "\"2026\"",
            "\"full\"",
            "\"\\ud83d\"",
            "\"JP\"",
            "{\"value\": \"low\", \"value\": \"low\"}",
            "{\"value\": 5, \"source\": \"s\", \"source\": \"s\"}",
            "\"port\"",
            "\"stay\"",
            "{\"value\": 5, \"observedOn\": \"2024-02-30\"}",
            "{\"value\": 5, \"other\": 1}",
            "\"é\"",
            "\"decision\"",
            "\"2026-02-01\"");
    private static final List<String> NAMES =
            List.of("policy", "question", "referenceDate", "edition", "reference", "detail", "findings", "other");
    private static final List<String> INDICATORS =
            List.of("open", "ships", "cargo", "crew", "tide", "harbour", "other");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'policy': 'port', 'question': 'visit', 'findings': {}}",
                "{'edition': '2026', 'policy': 'port', 'findings': {'crew': 5, 'tide': 'low'}, 'question': 'stay'}",
                "{'referenceDate': '2026-02-01', 'policy': 'port', 'findings': {'crew': 5, 'tide': 'low'}, 'question': 'stay', 'detail': 'full'}",
                "{'policy': 'port', 'question': 'visit', 'reference': 'Überseehafen', 'detail': 'full', 'findings': {'open': true}}",
                "{'policy': 'port', 'question': 'visit', 'findings': {'open': {'note': 'n', 'value': true, 'observedOn': '2024-02-29'}}}"
            })
    void aSoundCaseNeedsNoTree(String sound) {
        byte[] json = sound.replace('\'', '"').getBytes(UTF_8);
        assertEquals(
                ((CaseReading.Accepted) PortCaseReading.read(json)).accepted(),
                PortCaseReading.readTokens(json).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'findings': {'crew': 5, 'tide': 'low'}, 'question': 'stay', 'edition': '2026', 'policy': 'port'}",
                "{'policy': 'port', 'findings': {'crew': 5, 'tide': 'low'}, 'question': 'stay', 'referenceDate': '2026-02-01'}"
            })
    void findingsBeforeWhatNamesTheirEditionAreReadFromATree(String sound) {
        byte[] json = sound.replace('\'', '"').getBytes(UTF_8);
        assertEquals(Optional.empty(), PortCaseReading.readTokens(json));
        assertEquals(
                "2026",
                PortCaseReading.accepted(new String(json, UTF_8)).edition().edition());
    }

    @Test
    void tokensAndTreeGiveTheSameReading() {
        Random random = new Random(20261127);
        int withoutTree = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] json = made(random).getBytes(UTF_8);
            PortCaseReading.read(json);
            withoutTree += PortCaseReading.readTokens(json).isPresent() ? 1 : 0;
        }
        assertTrue(withoutTree > 500 && withoutTree < 15_000, "some are sound, and many are not: " + withoutTree);
    }

    private static String made(Random random) {
        List<String> fields = new ArrayList<>(List.of("\"policy\": \"port\"", "\"question\": \"visit\""));
        fields.add("\"findings\": " + findings(random));
        for (int odd = random.nextInt(3); odd > 0; odd--) {
            fields.add("\"" + any(NAMES, random) + "\": " + any(VALUES, random));
        }
        Collections.shuffle(fields, random);
        return "{" + String.join(", ", fields) + "}" + (random.nextInt(50) == 0 ? "1" : "");
    }

    private static String findings(Random random) {
        return random.ints(random.nextInt(3), 0, INDICATORS.size())
                .mapToObj(INDICATORS::get)
                .map(name -> "\"" + name + "\": " + any(VALUES, random))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
