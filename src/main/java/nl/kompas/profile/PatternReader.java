package nl.kompas.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Place;
import nl.kompas.policy.Table;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Constraint;
import nl.kompas.rule.FactKind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one pattern: which fact, what is asked of it, what is bound. */
final class PatternReader {

    private final Framework framework;
    private final Fields fields;
    private final String file;
    private final Report report;

    PatternReader(Framework framework, String file, Report report) {
        this.framework = framework;
        this.fields = new Fields(framework);
        this.file = file;
        this.report = report;
    }

    /** A constraint as Drools' parser gives it, with its place. */
    private record Parsed(ConstraintConnectiveDescr descr, Place place) {}

    Optional<Condition> read(PatternDescr pattern, Scope scope) {
        Place place = new Place(file, pattern.getLine(), pattern.getColumn() + 1);
        Optional<FactKind> kind = FactKind.named(pattern.getObjectType());
        if (kind.isEmpty()) {
            report.unknown(
                    place, "facts", pattern.getObjectType(), Stream.of(FactKind.values()).map(FactKind::typeName).toList());
            return Optional.empty();
        }
        if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()
                || pattern.getSource() != null
                || !pattern.getBehaviors().isEmpty()) {
            report.outside(
                    place,
                    "Een voorwaarde is `" + pattern.getObjectType() + "(…)` en niets daarvoor of daarachter.",
                    "A condition is `" + pattern.getObjectType() + "(…)` and nothing before or after it.",
                    "Bind een veld: `$naam : value`. Laat `from` en `over` weg.",
                    "Bind a field: `$name : value`. Leave out `from` and `over`.");
            return Optional.empty();
        }
        List<Parsed> parsed = new ArrayList<>();
        pattern.getConstraint().getDescrs().forEach(descr -> parse(descr, place).ifPresent(parsed::add));
        return subject(kind.get(), parsed, place).flatMap(subject -> pattern(subject, parsed, scope, place));
    }

    private Optional<Parsed> parse(BaseDescr descr, Place pattern) {
        if (!(descr instanceof ExprConstraintDescr constraint)
                || constraint.getType() == ExprConstraintDescr.Type.POSITIONAL) {
            report.outside(
                    pattern,
                    "Dit is geen voorwaarde van het regelprofiel.",
                    "This is no condition of the rule profile.",
                    "Noem het veld: `indicator == \"…\"`.",
                    "Name the field: `indicator == \"…\"`.");
            return Optional.empty();
        }
        Place place = new Place(file, constraint.getLine(), constraint.getColumn() + 1);
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr read = parser.parse(constraint.getExpression());
        if (read == null || parser.hasErrors()) {
            report.outside(
                    place,
                    "`" + constraint.getExpression() + "` is niet te lezen.",
                    "`" + constraint.getExpression() + "` cannot be read.",
                    "Schrijf een veld, een teken en een waarde.",
                    "Write a field, an operator and a value.");
            return Optional.empty();
        }
        return Optional.of(new Parsed(read, place));
    }

    private Optional<Fields.Subject> subject(FactKind kind, List<Parsed> parsed, Place place) {
        Optional<String> indicator = named(kind, "indicator", parsed, place);
        Optional<String> table = named(kind, "table", parsed, place);
        boolean complete = (!kind.fields().contains("indicator") || indicator.isPresent())
                && (!kind.fields().contains("table") || table.isPresent());
        if (!complete) {
            return Optional.empty();
        }
        Optional<Indicator> about = indicator.flatMap(framework.vocabulary()::find);
        Optional<Table> rows = table.map(framework.tables()::get);
        if (indicator.isPresent() && about.isEmpty()) {
            report.unknown(place, "indicators", indicator.get(), framework.vocabulary().indicators().keySet());
            return Optional.empty();
        }
        if (table.isPresent() && rows.isEmpty()) {
            report.unknown(place, "tables", table.get(), framework.tables().keySet());
            return Optional.empty();
        }
        return fitting(new Fields.Subject(kind, about, rows), place);
    }

    private Optional<Fields.Subject> fitting(Fields.Subject subject, Place place) {
        if (subject.kind() == FactKind.ITEM && !(subject.indicator().orElseThrow() instanceof Indicator.Several)) {
            String id = subject.indicator().get().id();
            report.type(
                    place,
                    "`" + id + "` is geen lijst en heeft dus geen `Item`.",
                    "`" + id + "` is no list and so has no `Item`.",
                    "Schrijf `Finding(indicator == \"" + id + "\", …)`.",
                    "Write `Finding(indicator == \"" + id + "\", …)`.");
            return Optional.empty();
        }
        boolean keyed = subject.table().map(table -> table.key().isPresent()).orElse(true);
        if (subject.kind() == FactKind.LISTED && !keyed) {
            report.type(
                    place,
                    "De tabel heeft geen `key` om in op te zoeken.",
                    "The table has no `key` to look in.",
                    "Geef de tabel in policy.yaml een `key`, of gebruik `Row`.",
                    "Give the table a `key` in policy.yaml, or use `Row`.");
            return Optional.empty();
        }
        return Optional.of(subject);
    }

    /** The literal that a field such as {@code indicator} is compared with; a fault where the kind needs it and it is not there. */
    private Optional<String> named(FactKind kind, String field, List<Parsed> parsed, Place place) {
        if (!kind.fields().contains(field)) {
            return Optional.empty();
        }
        List<String> found = parsed.stream()
                .filter(each -> each.descr().getDescrs().size() == 1)
                .map(each -> each.descr().getDescrs().get(0))
                .filter(RelationalExprDescr.class::isInstance)
                .map(RelationalExprDescr.class::cast)
                .filter(relation -> relation.getLeft().toString().equals(field) && relation.getOperator().equals("=="))
                .map(relation -> relation.getRight().toString())
                .filter(text -> text.length() > 1 && (text.startsWith("\"") || text.startsWith("'")))
                .map(text -> text.substring(1, text.length() - 1))
                .toList();
        if (found.size() != 1) {
            String example = kind.typeName() + "(" + field + " == \"…\", …)";
            report.outside(
                    place,
                    "`" + kind.typeName() + "` noemt precies een keer zijn `" + field + "`.",
                    "`" + kind.typeName() + "` names its `" + field + "` exactly once.",
                    "Schrijf `" + example + "`.",
                    "Write `" + example + "`.");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private Optional<Condition> pattern(Fields.Subject subject, List<Parsed> parsed, Scope scope, Place place) {
        List<Fields.Typed> known = new ArrayList<>(fields.of(subject));
        if (subject.kind() == FactKind.ITEM) {
            known.add(Fields.item((Indicator.Several) subject.indicator().orElseThrow()));
        }
        String name = "`" + subject.kind().typeName() + "`"
                + subject.indicator().map(indicator -> " (" + indicator.id() + ")").orElse("");
        ConstraintReader reader = new ConstraintReader(name, known, scope, report);
        List<Constraint> constraints = new ArrayList<>();
        parsed.forEach(each -> reader.read(each.descr(), each.place()).ifPresent(constraints::add));
        reader.bindings().forEach((bound, field) ->
                scope.narrow(bound, Narrowing.of(reader.domains().get(bound), field, constraints)));
        return Optional.of(new Condition.Pattern(subject.kind(), constraints, Map.copyOf(reader.bindings()), place));
    }
}
