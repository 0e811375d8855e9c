package nl.kompas.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kompas.answer.Answer;
import nl.kompas.edition.Edition;
import nl.kompas.fixtures.ProbingValues;
import nl.kompas.fixtures.RandomCases;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Question;
import nl.kompas.rule.AdviceLevel;

/**
 * Makes cases of a question in which all but a few indicators are answered. Most are grown from a recorded case, keeping its
 * advice: in a case drawn blindly something nearly always forbids to engage, and no answer can change that.
 */
final class OpenCases {

    private static final int ATTEMPTS = 4;

    private final Question question;
    private final List<Indicator> vocabulary;
    private final RandomCases cases;
    private final List<JsonNode> examples;
    private final ProbingValues everyPlace;
    private final ProbingValues somePlaces;

    OpenCases(Edition edition, Question question) {
        this.question = question;
        this.vocabulary =
                List.copyOf(edition.definition().vocabulary().indicators().values());
        this.cases = new RandomCases(edition);
        this.everyPlace = new ProbingValues(edition, true);
        this.somePlaces = new ProbingValues(edition, false);
        this.examples = cases.examples(question.id()).stream()
                .filter(OpenCases::undecided)
                .toList();
    }

    /** A case with two to four open indicators. */
    Completions next(Random random) {
        Completions completions = new Completions(random.nextInt(4) == 0 ? full(random) : grown(random));
        ProbingValues values = random.nextInt(4) == 0 ? everyPlace : somePlaces;
        completions.open(optional(), 2 + random.nextInt(3), values, random);
        return completions;
    }

    /** A case in which one indicator, that another case answers, is open. */
    Completions opened(JsonNode request, Indicator indicator) {
        Completions completions = new Completions(request);
        completions.open(List.of(indicator), 1, somePlaces, new Random(0));
        return completions;
    }

    /** The indicators that the question asks for and can do without. */
    List<Indicator> optional() {
        return vocabulary.stream()
                .filter(each -> each.serves().contains(question.id())
                        && !question.required().contains(each.id()))
                .toList();
    }

    /** A case in which everything is answered. */
    ObjectNode full(Random random) {
        return cases.next(question, 1, random);
    }

    /** A case in which everything is answered, so that the advice is that of a recorded case. */
    ObjectNode grown(Random random) {
        ObjectNode request = examples.get(random.nextInt(examples.size())).deepCopy();
        ObjectNode findings = (ObjectNode) request.get("findings");
        List<String> levels = levels(request);
        List<Indicator> shuffled = new ArrayList<>(vocabulary);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : shuffled) {
            boolean fits = findings.has(indicator.id());
            for (int i = 0; i < ATTEMPTS && !fits; i++) {
                findings.set(indicator.id(), cases.draw(indicator, random));
                fits = levels(request).equals(levels);
            }
        }
        return request;
    }

    private static boolean undecided(JsonNode request) {
        return levels(request).stream().anyMatch(level -> !level.equals(AdviceLevel.DO_NOT_ENGAGE.id()));
    }

    private static List<String> levels(JsonNode request) {
        return RepositoryRules.answer(RepositoryRules.EVALUATIONS, request).advice().stream()
                .map(Answer.Advice::level)
                .toList();
    }
}
