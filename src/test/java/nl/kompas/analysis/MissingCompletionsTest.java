package nl.kompas.analysis;

import static nl.kompas.analysis.MissingTest.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kompas.answer.Answer;
import nl.kompas.edition.Edition;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.fixtures.Soak;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code missing}, which is found by reasoning about the rules, against trying out answers. */
class MissingCompletionsTest {

    private static final long SEED = 20240601;
    private static final int CASES_OF_A_POLICY = Soak.times(8, 40);
    private static final int FEWEST_CASES = Soak.times(5, 20);
    /** Fewer show nothing; where the policy gives one advice only, there can be none. */
    private static final int FEWEST_WITH_MISSING = Soak.times(1, 3);

    static Stream<Arguments> questions() {
        return RepositoryRules.editions().stream().flatMap(MissingCompletionsTest::questions);
    }

    private static Stream<Arguments> questions(Edition edition) {
        return edition.definition().declaration().questions().values().stream()
                .map(question -> Arguments.of(edition.definition().id() + " " + question.id(), edition, question));
    }

    /** How many cases of each question make enough for the policy. */
    private static long cases(String policy) {
        long questions = RepositoryRules.editions().stream()
                .filter(edition -> edition.definition().id().policy().equals(policy))
                .flatMap(MissingCompletionsTest::questions)
                .count();
        return Math.max(FEWEST_CASES, CASES_OF_A_POLICY / questions);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void exactlyTheAnswersThatCanChangeTheAdviceAreMissing(String name, Edition edition, Question question) {
        OpenCases cases = new OpenCases(edition, question);
        Random random = new Random(SEED);
        Set<List<Answer.Advice>> seen = new HashSet<>();
        int withMissing = 0;
        for (int i = 0; i < cases(edition.definition().id().policy()); i++) {
            Completions completions = cases.next(random);
            List<List<Answer.Advice>> advice = completions.advice();
            assertMissing(completions, advice);
            seen.addAll(advice);
            withMissing += Set.copyOf(advice).size() > 1 ? 1 : 0;
        }
        assertTells(seen, withMissing);
    }

    private static void assertTells(Set<List<Answer.Advice>> seen, int withMissing) {
        boolean tells = seen.size() == 1 || withMissing >= FEWEST_WITH_MISSING;
        assertTrue(tells, () -> "something was missing in " + withMissing + " cases only");
    }

    private static void assertMissing(Completions completions, List<List<Answer.Advice>> advice) {
        assertTrue(completions.open() >= 2, () -> "fewer than two open: " + completions.request());
        List<String> missing = missing(RepositoryRules.EVALUATIONS, completions.request());
        Set<String> once = new TreeSet<>(missing);
        assertEquals(
                completions.decisive(advice), once, () -> completions.request().toString());
        assertEquals(Set.copyOf(advice).size() == 1, missing.isEmpty(), () -> completions
                .request()
                .toString());
        assertEquals(once.size(), missing.size(), () -> "one stands there twice: " + missing);
    }

    /** With much unanswered there are too many completions to try; each that changes the advice is a witness all the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void inSparseCasesNothingThatCanChangeTheAdviceIsLeftOut(String name, Edition edition, Question question) {
        OpenCases cases = new OpenCases(edition, question);
        Random random = new Random(SEED);
        Set<List<Answer.Advice>> seen = new HashSet<>();
        int withMissing = 0;
        for (int i = 0; i < FEWEST_CASES; i++) {
            ObjectNode full = cases.grown(random);
            List<Indicator> open = someOf(cases.optional(), random);
            ObjectNode sparse = full.deepCopy();
            open.forEach(each -> ((ObjectNode) sparse.get("findings")).remove(each.id()));
            Set<String> decisive = new TreeSet<>();
            open.forEach(each -> decisive.addAll(decisive(cases.opened(full, each), seen)));
            withMissing += decisive.isEmpty() ? 0 : 1;
            decisive.removeAll(missing(RepositoryRules.EVALUATIONS, sparse));
            assertEquals(Set.of(), decisive, () -> "left out of " + sparse + "\n with " + full);
        }
        assertTells(seen, withMissing);
    }

    private static Set<String> decisive(Completions completions, Set<List<Answer.Advice>> seen) {
        List<List<Answer.Advice>> advice = completions.advice();
        seen.addAll(advice);
        return completions.decisive(advice);
    }

    private static List<Indicator> someOf(List<Indicator> indicators, Random random) {
        return indicators.stream().filter(any -> random.nextInt(3) > 0).toList();
    }
}
