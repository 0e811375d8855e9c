package nl.kompas.rule;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Constraint.Operand.Literal;

/** All that the rules of an edition can conclude on. */
public final class PossibleConclusions {

    private final Declaration declaration;

    /** The conclusions of the edition that is declared so. */
    public PossibleConclusions(Declaration declaration) {
        this.declaration = declaration;
    }

    /** Every conclusion of a kind, in the order of the declaration. */
    public List<Conclusion> of(FactKind kind) {
        return kind.availability() == FactKind.Availability.GIVEN
                ? List.of()
                : kind.declared(declaration).keySet().stream()
                        .map(key -> new Conclusion(kind, key))
                        .toList();
    }

    /** The conclusions that a statement can be about. */
    public Set<Conclusion> of(Statement statement) {
        FactKind kind = statement.verb().concludes();
        return statement.arguments().get(0) instanceof Literal literal
                ? Set.of(new Conclusion(kind, (String) literal.value()))
                : new TreeSet<>(of(kind));
    }

    /** The conclusions that a rule can lead to. */
    public SortedSet<Conclusion> of(Rule rule) {
        SortedSet<Conclusion> concluded = new TreeSet<>();
        rule.then().forEach(statement -> concluded.addAll(of(statement)));
        return concluded;
    }

    /** The conclusions of other rules that a rule looks at. */
    public SortedSet<Conclusion> readBy(Rule rule) {
        SortedSet<Conclusion> read = new TreeSet<>();
        Conditions.patterns(rule.when()).forEach(pattern -> read.addAll(of(pattern)));
        return read;
    }

    /** The conclusions that a pattern can match. */
    public Set<Conclusion> of(Condition.Pattern pattern) {
        Set<Conclusion> matched = new TreeSet<>();
        for (Conclusion conclusion : of(pattern.kind())) {
            Fact fact = open(conclusion);
            if (pattern.constraints().stream().allMatch(constraint -> Constraints.mayHold(constraint, fact))) {
                matched.add(conclusion);
            }
        }
        return matched;
    }

    /** The fact of a conclusion, as far as it is known before any rule applies. */
    private Fact open(Conclusion conclusion) {
        Object[] values = new Object[conclusion.kind().fields().size()];
        values[0] = conclusion.key();
        if (conclusion.kind() == FactKind.COMPONENT) {
            values[1] = declaration.aspectOf(conclusion.key()).orElseThrow();
        }
        return new Fact(conclusion.kind(), values);
    }
}
