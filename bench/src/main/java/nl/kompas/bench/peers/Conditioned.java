package nl.kompas.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.FactKind;

/** The conditions of one rule as cells of a decision table. What it cannot say, it refuses. */
final class Conditioned {

    private final Dialect dialect;
    private final Declaration declaration;
    private final Comparisons comparisons;

    Conditioned(Dialect dialect, Declaration declaration) {
        this.dialect = dialect;
        this.declaration = declaration;
        this.comparisons = new Comparisons(dialect);
    }

    /** What a condition bound to a name, as an expression. */
    String bound(String name) {
        return comparisons.bound(name);
    }

    /** All must hold. */
    List<Test> tests(List<Condition> conditions) {
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition instanceof Condition.Pattern pattern && pattern.kind() == FactKind.ITEM) {
                if (!pattern.bindings().isEmpty()) {
                    // the rest is about the same element
                    pattern.bindings().keySet().forEach(name -> comparisons.bind(name, dialect.item()));
                    tests.add(item(pattern, tests(conditions.subList(i + 1, conditions.size()))));
                    return tests;
                }
                tests.add(item(pattern, List.of()));
            } else {
                tests.addAll(test(condition));
            }
        }
        return tests;
    }

    private List<Test> test(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return List.of(Test.expression(dialect.not(all(tests(not.conditions())))));
        }
        if (condition instanceof Condition.Exists exists) {
            return tests(exists.conditions());
        }
        return List.of(Test.expression(((Condition.Either) condition)
                .branches().stream().map(branch -> all(tests(branch))).collect(Collectors.joining(" or ", "(", ")"))));
    }

    private String all(List<Test> tests) {
        return tests.stream().map(test -> test.text(dialect)).collect(Collectors.joining(" and ", "(", ")"));
    }

    private Test item(Condition.Pattern pattern, List<Test> rest) {
        String list = Variables.finding(Conditions.literal(pattern, "indicator"));
        List<Constraint> constraints = asked(pattern);
        if (rest.isEmpty()
                && constraints.size() == 1
                && constraints.get(0) instanceof Constraint.Comparison one
                && one.operator() == ComparisonOperator.EQUAL) {
            return Test.expression(dialect.where(list, dialect.contains(list, comparisons.operand(one.operand()))));
        }
        List<String> tests = new ArrayList<>();
        constraints.forEach(constraint -> tests.add(comparisons.text(constraint, any -> dialect.item())));
        rest.forEach(test -> tests.add(test.text(dialect)));
        return Test.expression(dialect.where(list, dialect.any(list, String.join(" and ", tests))));
    }

    private List<Test> pattern(Condition.Pattern pattern) {
        if (pattern.kind() == FactKind.CASE) {
            return List.of(); // each table is of one question
        }
        if (pattern.kind() == FactKind.ROLE) {
            String id = Dialect.literal(Conditions.literal(pattern, "id"));
            return List.of(Test.expression(dialect.concluded("roles", id)));
        }
        if (pattern.kind() == FactKind.PRECONDITION || pattern.kind() == FactKind.COMPONENT) {
            return List.of(settled(pattern));
        }
        pattern.bindings().forEach((name, field) -> comparisons.bind(name, Variables.of(pattern, field)));
        List<Test> tests = new ArrayList<>();
        for (Constraint constraint : asked(pattern)) {
            tests.add(Cells.of(constraint, pattern)
                    .orElseGet(() ->
                            Test.expression(comparisons.text(constraint, field -> Variables.of(pattern, field)))));
        }
        if (tests.isEmpty() || pattern.kind() == FactKind.INDICATION) {
            Variables.whole(pattern).ifPresent(name -> tests.add(0, Test.expression(dialect.known(name))));
        }
        return tests;
    }

    /** One precondition or component by its id, or any of those that the pattern may be about. */
    private Test settled(Condition.Pattern pattern) {
        boolean component = pattern.kind() == FactKind.COMPONENT;
        String aspect = Conditions.literal(pattern, "aspect");
        List<String> names = new ArrayList<>();
        if (Conditions.literal(pattern, "id") != null) {
            String id = Conditions.literal(pattern, "id");
            names.add(component ? Variables.component(id) : Variables.precondition(id));
        } else if (component) {
            declaration.aspects().forEach((name, content) -> content.components().keySet().stream()
                    .filter(id -> aspect == null || aspect.equals(name))
                    .forEach(id -> names.add(Variables.component(id))));
        } else {
            declaration.preconditions().keySet().forEach(id -> names.add(Variables.precondition(id)));
        }
        Constraint verdict = asked(pattern).stream()
                .filter(constraint -> !Cells.about(constraint, "id", "aspect"))
                .findFirst()
                .orElseThrow();
        if (names.size() == 1 && Cells.values(verdict).isPresent()) {
            return new Test(names.get(0), Cells.values(verdict).get());
        }
        return Test.expression(names.stream()
                .map(name -> comparisons.text(verdict, field -> name))
                .collect(Collectors.joining(" or ", "(", ")")));
    }

    private static List<Constraint> asked(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> !Cells.about(constraint, "indicator", "table"))
                .toList();
    }
}
