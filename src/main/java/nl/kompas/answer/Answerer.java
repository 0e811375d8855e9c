package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.cases.Case;
import nl.kompas.cases.Case.Detail;
import nl.kompas.evaluation.Evaluated;
import nl.kompas.evaluation.Gap;
import nl.kompas.evaluation.Network;
import nl.kompas.evaluation.Reasons;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.relevance.Relevance;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;

/** Answers the questions of one edition. Safe for use by many threads. */
public final class Answerer {

    private final String hash;
    private final String revision;
    private final Map<String, QuestionEngine> engines = new LinkedHashMap<>();

    /** All that answers one question. */
    private record QuestionEngine(
            Network network,
            Relevance relevance,
            AnswerBuilder writer,
            NearMissBuilder wording,
            AnswerJson json,
            boolean needsMissing) {

        static QuestionEngine of(RuleSet rules, Relevance relevance, String hash, EvaluationLimits limits) {
            Network network = new Network(rules, limits);
            AnswerBuilder writer = new AnswerBuilder(rules, hash, network.sayings());
            NearMissBuilder wording = new NearMissBuilder(rules, network);
            AnswerJson json = new AnswerJson(writer.texts());
            return new QuestionEngine(network, relevance, writer, wording, json, asksWhetherMissing(rules));
        }
    }

    /**
     * Makes ready to answer.
     *
     * @param hash of the whole edition, for the answer
     * @param revision names its files byte by byte
     * @param relevances what each question's advice hangs on, by question
     * @param limits how far one evaluation may go
     */
    public Answerer(String hash, String revision, Map<RuleSet, Relevance> relevances, EvaluationLimits limits) {
        this.hash = hash;
        this.revision = revision;
        relevances.forEach(
                (rules, relevance) -> engines.put(rules.question(), QuestionEngine.of(rules, relevance, hash, limits)));
    }

    private static boolean asksWhetherMissing(RuleSet rules) {
        boolean[] needs = {false};
        rules.rules()
                .forEach(rule -> Conditions.eachPattern(
                        rule.when(), pattern -> needs[0] |= pattern.kind() == FactKind.NOTHING_MISSING));
        return needs[0];
    }

    /** Answers a case of this edition. */
    public Outcome answer(Case asked) {
        QuestionEngine engine = engines.get(asked.question());
        boolean full = asked.detail() == Detail.FULL;
        List<String> missing =
                full || engine.needsMissing() ? engine.relevance().missing(asked) : List.of();
        Evaluated evaluated = engine.network().evaluate(asked, engine.needsMissing() && missing.isEmpty());
        if (evaluated instanceof Evaluated.RanPastLimit limit) {
            return new Outcome.RanPastLimit(limit.rule());
        }
        Evaluated.Concluded concluded = (Evaluated.Concluded) evaluated;
        Reasons reasons = concluded.reasons();
        return new Outcome.Answered(
                full
                        ? engine.writer().explained(asked, reasons, missing, almost(asked, engine, concluded))
                        : engine.writer().plain(asked, reasons),
                revision,
                engine.json());
    }

    /** The ids of all rules that apply to a case, cited in its answer or not; none where they run past their limit. */
    public SortedSet<String> applying(Case asked) {
        QuestionEngine engine = engines.get(asked.question());
        boolean nothingMissing =
                engine.needsMissing() && engine.relevance().missing(asked).isEmpty();
        return engine.network().evaluate(asked, nothingMissing) instanceof Evaluated.Concluded concluded
                ? concluded.reasons().applied()
                : new TreeSet<>();
    }

    private static List<Almost> almost(Case asked, QuestionEngine engine, Evaluated.Concluded concluded) {
        List<Gap> gaps = engine.network().gaps(concluded);
        List<Almost> almost = new ArrayList<>(gaps.size());
        for (Gap gap : gaps) {
            almost.add(engine.wording().of(gap, asked, concluded));
        }
        return Collections.unmodifiableList(almost);
    }
}
