package nl.kompas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Question;

/**
 * Makes requests from the vocabulary of an edition. Half of them start from the findings of a recorded case: values drawn
 * blindly seldom come together into an advice to engage.
 */
public final class RandomCases {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final double[] SHARES = {1, 0.5, 0.15};

    private final Edition edition;
    private final ProbingValues values;
    private final List<JsonNode> examples;

    /** Requests that this edition answers. */
    public RandomCases(Edition edition) {
        this.edition = edition;
        this.values = new ProbingValues(edition, true);
        Path folder = Path.of(edition.framework().id().toString(), "cases");
        this.examples = RepositoryRules.recordedCases().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .map(entry -> entry.getValue().request())
                .toList();
    }

    /** A request for any question, in either detail, in which all, half or few of the indicators are answered. */
    public ObjectNode next(Random random) {
        List<Question> questions =
                List.copyOf(edition.framework().declaration().questions().values());
        Question question = questions.get(random.nextInt(questions.size()));
        ObjectNode request = next(question, SHARES[random.nextInt(SHARES.length)], random);
        return request.put("detail", random.nextBoolean() ? "decision" : "full");
    }

    /** A request for a question, in which that share of the indicators is answered. */
    public ObjectNode next(Question question, double share, Random random) {
        ObjectNode request = JSON.objectNode()
                .put("policy", edition.framework().id().policy())
                .put("question", question.id());
        request.put("referenceDate", dayInForce(random).toString());
        if (random.nextInt(4) == 0) {
            request.put("edition", edition.framework().id().edition());
        }
        if (random.nextInt(4) == 0) {
            request.put("reference", "ZAAK-" + random.nextInt(1000));
        }
        JsonNode example = example(question.id(), random);
        ObjectNode findings = request.putObject("findings");
        for (Indicator indicator : edition.framework().vocabulary().indicators().values()) {
            if (question.required().contains(indicator.id()) || random.nextDouble() < share) {
                JsonNode known = random.nextInt(10) == 0 ? null : example.get(indicator.id());
                findings.set(indicator.id(), known != null ? known : remarked(draw(indicator, random), random));
            }
        }
        return request;
    }

    private LocalDate dayInForce(Random random) {
        Declaration declaration = edition.framework().declaration();
        LocalDate last = declaration.until().orElse(declaration.from().plusYears(20));
        return LocalDate.ofEpochDay(random.nextLong(declaration.from().toEpochDay(), last.toEpochDay() + 1));
    }

    private JsonNode example(String question, Random random) {
        List<JsonNode> fitting = examples(question);
        boolean none = fitting.isEmpty() || random.nextBoolean();
        return none
                ? JSON.objectNode()
                : fitting.get(random.nextInt(fitting.size())).get("findings");
    }

    /** The requests of the recorded cases of the edition that ask a question. */
    public List<JsonNode> examples(String question) {
        return examples.stream()
                .filter(request -> request.get("question").textValue().equals(question))
                .toList();
    }

    /** A value of an indicator. */
    public JsonNode draw(Indicator indicator, Random random) {
        if (indicator instanceof Indicator.Several several) {
            return subset(new ArrayList<>(several.values().keySet()), random);
        }
        List<JsonNode> probing = values.of(indicator);
        return probing.get(random.nextInt(probing.size()));
    }

    private static ArrayNode subset(List<String> all, Random random) {
        int most = 1 + random.nextInt(all.size());
        int size = random.nextInt(most + 1);
        Collections.shuffle(all, random);
        ArrayNode subset = JSON.arrayNode();
        all.subList(0, size).forEach(subset::add);
        return subset;
    }

    /** A value, now and then with where it was found. */
    private static JsonNode remarked(JsonNode value, Random random) {
        if (random.nextInt(10) > 0) {
            return value;
        }
        ObjectNode finding = JSON.objectNode();
        finding.set("value", value);
        return finding.put("source", "made for a test").put("observedOn", "2025-01-31");
    }
}
