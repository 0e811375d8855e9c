package nl.kompas.edition;

import static nl.kompas.fixtures.RepositoryRules.answer;
import static nl.kompas.fixtures.RepositoryRules.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.fixtures.RandomCases;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesTest {

    private static final int CASES = Soak.times(300, 10_000);
    private static final long SEED = 20240901;
    private static final int COPIES = 3;

    @TempDir
    private static Path temporary;

    private static final List<CaseEvaluator> SHUFFLED = new ArrayList<>();

    @BeforeAll
    static void shuffleTheRules() throws IOException {
        for (int i = 0; i < COPIES; i++) {
            Path folder = temporary.resolve("rules-" + i);
            new ShuffledRules(RepositoryRules.FOLDER, folder, SEED + i).copy(RepositoryRules.editions());
            FolderCatalogue catalogue = new FolderCatalogue(folder, RepositoryRules.CLOCK);
            catalogue
                    .states()
                    .forEach(state ->
                            assertEquals(List.of(), state.faults(), state.id().toString()));
            SHUFFLED.add(new CatalogueEvaluator(catalogue, RepositoryRules.CLOCK));
        }
    }

    static Stream<String> policies() {
        return RepositoryRules.editions().stream()
                .map(edition -> edition.definition().id().policy())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theSameCaseGivesTheSameBytes(String policy) {
        List<JsonNode> requests = requests(policy);
        Set<String> answers = Collections.synchronizedSet(new HashSet<>());
        IntStream.range(0, CASES).parallel().forEach(i -> answers.add(sameBytes(requests.get(i), i)));
        assertTrue(answers.size() > CASES / 2, "the cases differ so little that this shows nothing: " + answers.size());
    }

    private static List<JsonNode> requests(String policy) {
        List<RandomCases> editions = RepositoryRules.editions().stream()
                .filter(edition -> edition.definition().id().policy().equals(policy))
                .map(RandomCases::new)
                .toList();
        Random random = new Random(SEED);
        return IntStream.range(0, CASES)
                .mapToObj(i -> (JsonNode) editions.get(i % editions.size()).next(random))
                .toList();
    }

    /** Evaluates a case four times: as it is, again, in another order, and so by shuffled rules. Half ask for no detail. */
    private static String sameBytes(JsonNode request, int seed) {
        JsonNode reordered = reordered(request, new Random(seed));
        byte[] first = bytes(answer(RepositoryRules.EVALUATIONS, request));
        assertSame(first, RepositoryRules.EVALUATIONS, request, "evaluated again");
        assertSame(first, RepositoryRules.EVALUATIONS, reordered, "findings in another order");
        assertSame(first, SHUFFLED.get(seed % COPIES), reordered, "rules in another order");
        return new String(first, StandardCharsets.UTF_8);
    }

    private static void assertSame(byte[] first, CaseEvaluator caseEvaluator, JsonNode request, String how) {
        byte[] second = bytes(answer(caseEvaluator, request));
        assertArrayEquals(
                first,
                second,
                () -> how + ": " + request
                        + "\n  first  " + new String(first, StandardCharsets.UTF_8)
                        + "\n  second " + new String(second, StandardCharsets.UTF_8) + "\n");
    }

    /** The same JSON with the fields of every object, and the values of every list, in another order. */
    private static JsonNode reordered(JsonNode node, Random random) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            var object = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> object.set(name, reordered(node.get(name), random)));
            return object;
        }
        if (node.isArray()) {
            List<JsonNode> values = new ArrayList<>();
            node.forEach(values::add);
            Collections.shuffle(values, random);
            return JsonNodeFactory.instance.arrayNode().addAll(values);
        }
        return node;
    }
}
