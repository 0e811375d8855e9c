package nl.kompas.drl;

import java.util.List;
import java.util.Optional;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.rule.FactKind;
import org.drools.drl.ast.descr.RelationalExprDescr;

/** Reads what a pattern is about: the indicator and the table that it names. */
final class SubjectReader {

    private final PolicyDefinition policyDefinition;
    private final ProfileFaults report;

    SubjectReader(PolicyDefinition policyDefinition, ProfileFaults report) {
        this.policyDefinition = policyDefinition;
        this.report = report;
    }

    /** What a pattern is about, or nothing and a fault. */
    Optional<FactSchema.Subject> read(FactKind kind, List<PatternReader.Parsed> parsed, FilePosition filePosition) {
        Optional<String> indicator = named(kind, "indicator", parsed, filePosition);
        Optional<String> table = named(kind, "table", parsed, filePosition);
        boolean complete = (!kind.fields().contains("indicator") || indicator.isPresent())
                && (!kind.fields().contains("table") || table.isPresent());
        if (!complete) {
            return Optional.empty();
        }
        Optional<Indicator> about = indicator.flatMap(policyDefinition.vocabulary()::find);
        Optional<Table> rows = table.map(policyDefinition.tables()::get);
        if (indicator.isPresent() && about.isEmpty()) {
            return report.unknown(
                    filePosition,
                    "indicators",
                    indicator.get(),
                    policyDefinition.vocabulary().indicators().keySet());
        }
        if (table.isPresent() && rows.isEmpty()) {
            return report.unknown(
                    filePosition,
                    "tables",
                    table.get(),
                    policyDefinition.tables().keySet());
        }
        return fitting(new FactSchema.Subject(kind, about, rows), filePosition);
    }

    private Optional<FactSchema.Subject> fitting(FactSchema.Subject subject, FilePosition filePosition) {
        if (subject.kind() == FactKind.ITEM && !(subject.indicator().orElseThrow() instanceof Indicator.Several)) {
            String id = subject.indicator().get().id();
            return report.type(
                    filePosition,
                    "`" + id + "` is geen lijst en heeft dus geen `Item`.",
                    "`" + id + "` is no list and so has no `Item`.",
                    "Schrijf `Finding(indicator == \"" + id + "\", …)`.",
                    "Write `Finding(indicator == \"" + id + "\", …)`.");
        }
        return subject.kind() == FactKind.LISTED ? listing(subject, filePosition) : Optional.of(subject);
    }

    /** The subject, where its indicator can be looked up in its table; else nothing and a fault. */
    private Optional<FactSchema.Subject> listing(FactSchema.Subject subject, FilePosition filePosition) {
        Table table = subject.table().orElseThrow();
        if (table.key().isEmpty()) {
            return report.type(
                    filePosition,
                    "De tabel heeft geen `key` om in op te zoeken.",
                    "The table has no `key` to look in.",
                    "Geef de tabel in policy.yaml een `key`, of gebruik `Row`.",
                    "Give the table a `key` in policy.yaml, or use `Row`.");
        }
        Optional<FieldDomain> values = FieldDomain.values(subject.indicator().orElseThrow());
        Optional<FieldDomain> keys =
                FieldDomain.cell(table.columns().get(table.key().get()));
        if (values.isEmpty() || keys.isPresent() && values.get().disjoint(keys.get())) {
            String key = table.name() + "." + table.key().get();
            return report.type(
                    filePosition,
                    "`" + subject.indicator().get().id() + "` kan nooit in `" + key + "` staan.",
                    "`" + subject.indicator().get().id() + "` can never stand in `" + key + "`.",
                    "Zoek een indicator op waarvan de waarden in die kolom kunnen staan.",
                    "Look up an indicator whose values can stand in that column.");
        }
        return Optional.of(subject);
    }

    /**
     * The literal that a field such as {@code indicator} is compared with; a fault where the kind needs it and it is not there.
     */
    private Optional<String> named(
            FactKind kind, String field, List<PatternReader.Parsed> parsed, FilePosition filePosition) {
        if (!kind.fields().contains(field)) {
            return Optional.empty();
        }
        List<String> found = parsed.stream()
                .filter(each -> each.descr().getDescrs().size() == 1)
                .map(each -> each.descr().getDescrs().get(0))
                .filter(RelationalExprDescr.class::isInstance)
                .map(RelationalExprDescr.class::cast)
                .filter(relation -> relation.getLeft().toString().equals(field)
                        && relation.getOperator().equals("=="))
                .map(relation -> relation.getRight().toString())
                .filter(text -> text.length() > 1 && (text.startsWith("\"") || text.startsWith("'")))
                .map(text -> text.substring(1, text.length() - 1))
                .toList();
        if (found.size() != 1) {
            String example = kind.typeName() + "(" + field + " == \"…\", …)";
            return report.outside(
                    filePosition,
                    "`" + kind.typeName() + "` noemt precies een keer zijn `" + field + "`.",
                    "`" + kind.typeName() + "` names its `" + field + "` exactly once.",
                    "Schrijf `" + example + "`.",
                    "Write `" + example + "`.");
        }
        return Optional.of(found.get(0));
    }
}
