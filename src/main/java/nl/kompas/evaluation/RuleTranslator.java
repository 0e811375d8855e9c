package nl.kompas.evaluation;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;

/**
 * Translates rules of the profile to Drools' canonical model, directly: no text of a rule author is ever compiled or run. A rule
 * becomes one pattern over the standing of a case, each of its conditions a test of its own.
 */
final class RuleTranslator {

    private final Slots slots;
    private final Sayings sayings;
    private final Gates gates;
    private final StandingTests tests;
    private final Fact undated;
    private final Map<String, Long> uses;

    /** Translates rules of this question. */
    RuleTranslator(RuleSet rules, Slots slots, Sayings sayings, Gates gates) {
        this.slots = slots;
        this.sayings = sayings;
        this.gates = gates;
        this.undated = new Fact(FactKind.CASE, rules.question(), null);
        this.tests = new StandingTests(slots);
        this.uses = rules.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .collect(Collectors.groupingBy(StandingTests::name, Collectors.counting()));
    }

    /**
     * The rule in the canonical model.
     *
     * @param gate where it is entered
     * @param speech what it says
     */
    org.drools.model.Rule translate(Rule rule, Gate gate, Speech speech) {
        Variable<Standing> variable = declarationOf(Standing.class);
        PatternDef<Standing> standing =
                pattern(variable).expr(gate.toString(), one -> one.gate() == null || gate.equals(one.gate()));
        alone(rule).forEach(condition -> tests.add(standing, StandingTests.name(condition), List.of(condition)));
        if (rule.when().stream().anyMatch(Names::joins)) {
            tests.add(standing, "joined " + rule.id(), joined(rule));
        }
        return PatternDSL.rule("kompas", rule.id()).build(standing, on(variable).execute(speech::speak));
    }

    /** What a rule says, once it applies. */
    Speech speech(Rule rule, int number) {
        return new Speech(rule, number, joined(rule), slots, sayings);
    }

    /** What is tested apart behind the gate, the tests that most rules share first. */
    private List<Condition> alone(Rule rule) {
        Condition answered = gates.answered(rule).orElse(null);
        return rule.when().stream()
                .filter(condition -> condition != answered && !Names.joins(condition) && !decided(condition))
                .sorted(Comparator.comparing((Condition condition) -> uses.get(StandingTests.name(condition)))
                        .reversed()
                        .thenComparing(StandingTests::name))
                .toList();
    }

    /** Whether the question alone makes it hold. */
    private boolean decided(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                && pattern.kind() == FactKind.CASE
                && pattern.constraints().stream()
                        .allMatch(constraint -> Constraints.holds(constraint, undated, name -> null));
    }

    /** What binds names, uses them, or can hold in several ways. */
    private static List<Condition> joined(Rule rule) {
        List<Condition> joined = new ArrayList<>();
        for (Condition condition : rule.when()) {
            boolean binds = condition instanceof Condition.Pattern pattern
                    && !(pattern.bindings().isEmpty() && StandingTests.once(pattern));
            if (binds || Names.joins(condition)) {
                joined.add(condition);
            }
        }
        return joined;
    }
}
