package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.analysis.MissingFinder;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.cases.Case;
import nl.kompas.cases.Case.Detail;
import nl.kompas.engine.Evaluation;
import nl.kompas.engine.NearMiss;
import nl.kompas.engine.Provenance;
import nl.kompas.engine.RuleNetwork;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** Answers the questions of one edition. Safe for use by many threads. */
public final class EditionEvaluator {

    private final String hash;
    private final String revision;
    private final Map<String, QuestionEngine> engines = new LinkedHashMap<>();

    /** All that answers one question. */
    private record QuestionEngine(
            RuleNetwork network,
            MissingFinder missingFinder,
            AnswerBuilder writer,
            NearMissBuilder wording,
            AnswerJson json,
            boolean needsMissing) {

        static QuestionEngine of(RuleSet rules, MissingFinder missingFinder, String hash, EvaluationLimits limits) {
            RuleNetwork network = new RuleNetwork(rules, limits);
            AnswerBuilder writer = new AnswerBuilder(rules, hash, network.sayings());
            NearMissBuilder wording = new NearMissBuilder(rules, network);
            AnswerJson json = new AnswerJson(writer.texts());
            return new QuestionEngine(network, missingFinder, writer, wording, json, asksWhetherMissing(rules));
        }
    }

    /**
     * Makes ready to answer.
     *
     * @param hash of the whole edition, for the answer
     * @param revision names its files byte by byte
     * @param missingFinders what each question's advice hangs on, by question
     * @param limits how far one evaluation may go
     */
    public EditionEvaluator(
            String hash, String revision, Map<RuleSet, MissingFinder> missingFinders, EvaluationLimits limits) {
        this.hash = hash;
        this.revision = revision;
        missingFinders.forEach((rules, missingFinder) ->
                engines.put(rules.question(), QuestionEngine.of(rules, missingFinder, hash, limits)));
    }

    private static boolean asksWhetherMissing(RuleSet rules) {
        boolean[] needs = {false};
        rules.rules()
                .forEach(rule -> Conditions.eachPattern(
                        rule.when(), pattern -> needs[0] |= pattern.kind() == FactKind.NOTHING_MISSING));
        return needs[0];
    }

    /** Answers a case of this edition. */
    public EvaluationOutcome answer(Case asked) {
        QuestionEngine engine = engines.get(asked.question());
        boolean full = asked.detail() == Detail.FULL;
        List<String> missing =
                full || engine.needsMissing() ? engine.missingFinder().missing(asked) : List.of();
        Evaluation evaluated = engine.network().evaluate(asked, engine.needsMissing() && missing.isEmpty());
        if (evaluated instanceof Evaluation.RanPastLimit limit) {
            return new EvaluationOutcome.RanPastLimit(limit.rule());
        }
        Evaluation.Concluded concluded = (Evaluation.Concluded) evaluated;
        Provenance provenance = concluded.provenance();
        return new EvaluationOutcome.Answered(
                full
                        ? engine.writer().explained(asked, provenance, missing, almost(asked, engine, concluded))
                        : engine.writer().plain(asked, provenance),
                revision,
                engine.json());
    }

    /** The ids of all rules that apply to a case, cited in its answer or not; none where they run past their limit. */
    public SortedSet<String> applying(Case asked) {
        QuestionEngine engine = engines.get(asked.question());
        boolean nothingMissing =
                engine.needsMissing() && engine.missingFinder().missing(asked).isEmpty();
        return engine.network().evaluate(asked, nothingMissing) instanceof Evaluation.Concluded concluded
                ? concluded.provenance().applied()
                : new TreeSet<>();
    }

    private static List<Almost> almost(Case asked, QuestionEngine engine, Evaluation.Concluded concluded) {
        List<NearMiss> nearMisses = engine.network().nearMisses(concluded);
        List<Almost> almost = new ArrayList<>(nearMisses.size());
        for (NearMiss nearMiss : nearMisses) {
            almost.add(engine.wording().of(nearMiss, asked, concluded));
        }
        return Collections.unmodifiableList(almost);
    }
}
