package nl.kompas.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.Constraint.Comparison;
import nl.kompas.rule.Constraints;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactField;
import nl.kompas.rule.FactKind;

/** What a pattern can see of a place in a table: of the rows that it may match, the cells that it looks at. */
final class RowSignature {

    private RowSignature() {}

    /** Equal for places that the pattern does not tell apart. */
    static Object of(Condition.Pattern pattern, String code, Table table) {
        Set<FactField> fields = new LinkedHashSet<>(pattern.bindings().values());
        pattern.constraints().stream()
                .filter(constraint -> !Constraints.names(constraint).isEmpty())
                .forEach(constraint -> fields(constraint, fields));
        return table.listed(code).stream()
                .map(row -> fact(pattern, row))
                .filter(fact ->
                        pattern.constraints().stream().allMatch(constraint -> Constraints.mayHold(constraint, fact)))
                .map(fact -> fields.stream().map(fact::get).toList())
                .collect(Collectors.toSet());
    }

    private static Fact fact(Condition.Pattern pattern, List<String> row) {
        List<Object> values =
                new ArrayList<>(List.of(Variables.indicator(pattern), Conditions.literal(pattern, "table")));
        values.addAll(row);
        return new Fact(FactKind.LISTED, values.toArray());
    }

    private static void fields(Constraint constraint, Set<FactField> fields) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> fields(part, fields));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> fields(part, fields));
        } else {
            fields.add(((Comparison) constraint).field());
        }
    }
}
