package nl.kompas.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kompas.answer.Answer.Lacking;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.engine.Evaluation.Concluded;
import nl.kompas.engine.RuleNetwork;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;

/** What one pattern wanted, as far as it can be said before there is a case, and how to find what was given instead. */
final class UnmetCondition {

    private static final int SECOND = 1;
    private static final int THIRD = 2;

    private final Condition.Pattern pattern;
    private final boolean negated;
    private final boolean usesNames;
    private final Instead instead;
    private final Lacking open;

    /** What was given or concluded instead; null where nothing was. */
    @FunctionalInterface
    private interface Instead {
        Object of(Case asked, Concluded concluded);
    }

    /** For a pattern of a rule of that network; negated where there must be no such fact. */
    UnmetCondition(Condition.Pattern pattern, boolean negated, RuleNetwork ruleNetwork) {
        this.pattern = pattern;
        this.negated = negated;
        this.usesNames = pattern.constraints().stream()
                .anyMatch(constraint -> !Constraints.names(constraint).isEmpty());
        this.instead = instead(pattern, ruleNetwork);
        this.open = open(pattern, ExpectedValue.of(pattern, negated, Map.of()));
    }

    /** What is said where nothing was given, one and the same for all cases. */
    Lacking open() {
        return open;
    }

    /** What is said of a case; {@link #open()} itself where nothing else can be said. */
    Lacking of(Case asked, Concluded concluded, Map<String, Set<Object>> names) {
        Object given = instead.of(asked, concluded);
        if (given == null && !usesNames) {
            return open;
        }
        return new Lacking(
                open.indicator(),
                open.precondition(),
                open.component(),
                open.track(),
                open.concluded(),
                usesNames ? ExpectedValue.of(pattern, negated, names) : open.wanted(),
                given);
    }

    private static Lacking open(Condition.Pattern pattern, List<Object> wanted) {
        String id = Conditions.literal(pattern, "id");
        return switch (pattern.kind()) {
            case FINDING, ITEM, LISTED ->
                new Lacking(Conditions.literal(pattern, "indicator"), null, null, null, null, wanted, null);
            case PRECONDITION -> new Lacking(null, id, null, null, null, wanted, null);
            case COMPONENT ->
                new Lacking(
                        null, null, id == null ? Conditions.literal(pattern, "aspect") : id, null, null, wanted, null);
            case TRACK -> new Lacking(null, null, null, id, null, wanted, null);
            case ADVICE, INDICATION ->
                new Lacking(null, null, null, Conditions.literal(pattern, "track"), null, wanted, null);
            default -> {
                String table = Conditions.literal(pattern, "table");
                String about =
                        table != null ? table : id == null ? pattern.kind().typeName() : id;
                yield new Lacking(null, null, null, null, about, wanted, null);
            }
        };
    }

    private static Instead instead(Condition.Pattern pattern, RuleNetwork ruleNetwork) {
        return switch (pattern.kind()) {
            case FINDING, ITEM, LISTED -> {
                String indicator = Conditions.literal(pattern, "indicator");
                yield (asked, concluded) -> given(asked.findings().get(indicator));
            }
            case TRACK -> (asked, concluded) -> String.join(", ", asked.tracks());
            case PRECONDITION, ADVICE, INDICATION -> settled(ruleNetwork.concludedOn(pattern), SECOND);
            case COMPONENT -> settled(ruleNetwork.concludedOn(pattern), THIRD);
            default -> (asked, concluded) -> null;
        };
    }

    private static Instead settled(Function<Concluded, Fact> found, int outcome) {
        return (asked, concluded) -> {
            Fact fact = found.apply(concluded);
            return fact == null ? null : fact.values()[outcome];
        };
    }

    private static Object given(Finding finding) {
        if (finding instanceof Finding.Chosen chosen) {
            return chosen.value();
        }
        if (finding instanceof Finding.Listed listed) {
            return listed.values();
        }
        if (finding instanceof Finding.Measured measured) {
            return new BigDecimal(measured.number().toPlainString());
        }
        if (finding instanceof Finding.Answered answered) {
            return answered.answer();
        }
        return finding == null ? null : ((Finding.Located) finding).value();
    }
}
