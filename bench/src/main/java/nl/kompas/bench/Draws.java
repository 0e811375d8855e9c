package nl.kompas.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;

/**
 * The recorded requests of a question, and as many random ones as wanted. Half of those start from recorded ones:
 * values drawn blindly seldom come together into an advice to engage.
 */
final class Draws {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final double[] SHARES = {1, 0.8, 0.5, 0.15};
    private static final int LARGEST_NUMBER = 50;

    private final Subject subject;
    private final Random random = new Random(1);
    private final List<ObjectNode> recorded;
    private final List<String> places = new ArrayList<>(List.of("BR-SP", "CN-ZJ", "DE-ZZZ", "AQ"));

    Draws(Subject subject) {
        this.subject = subject;
        this.recorded = recorded(subject);
        for (Table table : subject.edition().definition().tables().values()) {
            table.columns().values().stream()
                    .filter(column -> column.type() == Table.ColumnType.PLACE)
                    .forEach(column -> table.rows().forEach(row -> places.add(row.get(column.index()))));
        }
    }

    private static List<ObjectNode> recorded(Subject subject) {
        Path cases = Path.of("bench", "rules", subject.edition().definition().id().toString(), "cases");
        ObjectMapper reader = new ObjectMapper();
        List<ObjectNode> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.sorted().toList()) {
                JsonNode request = reader.readTree(file.toFile()).get("request");
                if (request.get("question").textValue().equals(subject.question())) {
                    requests.add((ObjectNode) request);
                }
            }
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ObjectNode> recorded() {
        return recorded;
    }

    /** A request in which all, many, half or few of the indicators are answered. */
    ObjectNode next() {
        ObjectNode request = recorded.get(random.nextInt(recorded.size())).deepCopy();
        JsonNode known = random.nextBoolean() ? request.get("findings") : JSON.objectNode();
        double share = SHARES[random.nextInt(SHARES.length)];
        ObjectNode findings = JSON.objectNode();
        for (Indicator indicator :
                subject.edition().definition().vocabulary().indicators().values()) {
            if (required().contains(indicator.id()) || random.nextDouble() < share) {
                boolean keeps = known.has(indicator.id()) && random.nextInt(10) > 0;
                findings.set(indicator.id(), keeps ? known.get(indicator.id()) : draw(indicator));
            }
        }
        request.set("findings", findings);
        return request;
    }

    private Set<String> required() {
        return subject.edition()
                .definition()
                .declaration()
                .questions()
                .get(subject.question())
                .required();
    }

    private JsonNode draw(Indicator indicator) {
        if (indicator instanceof Indicator.Several several) {
            return some(List.copyOf(several.values().keySet()));
        } else if (indicator instanceof Indicator.Choice choice) {
            return JSON.textNode(any(List.copyOf(choice.values().keySet())));
        } else if (indicator instanceof Indicator.Number number) {
            int least = number.min() == null ? 0 : number.min().intValue();
            return JSON.numberNode(least + random.nextInt(LARGEST_NUMBER));
        } else if (indicator instanceof Indicator.YesNo) {
            return JSON.booleanNode(random.nextBoolean());
        }
        return JSON.textNode(any(places));
    }

    private ArrayNode some(List<String> values) {
        ArrayNode some = JSON.arrayNode();
        double share = random.nextDouble();
        values.stream().filter(value -> random.nextDouble() < share).forEach(some::add);
        return some;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
