package nl.kompas.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.kompas.answer.Answer;
import nl.kompas.fixtures.ProbingValues;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.Indicator;

/** A case with a few open indicators, and all ways of answering them: each is left open or takes any of its values. */
final class Completions {

    private static final int MOST = 2_500;

    private final ObjectNode request;
    private final List<String> open = new ArrayList<>();
    private final List<List<Optional<JsonNode>>> answers = new ArrayList<>();
    private int count = 1;

    /** All ways of answering no indicator: the request as it is. */
    Completions(JsonNode request) {
        this.request = request.deepCopy();
    }

    /** Opens indicators in random order, as many as wanted and as can be tried out. */
    void open(List<Indicator> candidates, int wanted, ProbingValues values, Random random) {
        List<Indicator> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : shuffled) {
            List<Optional<JsonNode>> each = new ArrayList<>(List.of(Optional.empty()));
            values.of(indicator).forEach(value -> each.add(Optional.of(value)));
            if (open.size() < wanted && count * each.size() <= MOST) {
                open.add(indicator.id());
                answers.add(each);
                count *= each.size();
                findings(request).remove(indicator.id());
            }
        }
    }

    /** The case with all of them open. */
    JsonNode request() {
        return request;
    }

    /** How many indicators are open. */
    int open() {
        return open.size();
    }

    /** The advice of each way, by number. */
    List<List<Answer.Advice>> advice() {
        return IntStream.range(0, count).parallel().mapToObj(this::advice).toList();
    }

    private List<Answer.Advice> advice(int number) {
        ObjectNode completed = request.deepCopy().put("detail", "decision");
        int rest = number;
        for (int i = 0; i < open.size(); i++) {
            String indicator = open.get(i);
            answers.get(i).get(rest % answers.get(i).size()).ifPresent(value -> findings(completed)
                    .set(indicator, value));
            rest /= answers.get(i).size();
        }
        return RepositoryRules.answer(RepositoryRules.EVALUATIONS, completed).advice().stream()
                .map(advice -> new Answer.Advice(advice.track(), advice.level(), List.of()))
                .toList();
    }

    /** The indicators in which alone two ways differ that have different advice. */
    Set<String> decisive(List<List<Answer.Advice>> advice) {
        Set<String> decisive = new TreeSet<>();
        int step = 1;
        for (int i = 0; i < open.size(); i++) {
            for (int number = 0; number < count; number++) {
                int leftOpen = number - number / step % answers.get(i).size() * step;
                if (!advice.get(number).equals(advice.get(leftOpen))) {
                    decisive.add(open.get(i));
                }
            }
            step *= answers.get(i).size();
        }
        return decisive;
    }

    private static ObjectNode findings(ObjectNode request) {
        return (ObjectNode) request.get("findings");
    }
}
