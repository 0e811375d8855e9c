package nl.kompas.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.ComponentVerdict;
import nl.kompas.rule.FactField;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.PreconditionStatus;
import nl.kompas.rule.Verb;

/** What the fields of facts are in one edition, and what values they can have. */
final class FactSchema {

    private final PolicyDefinition policyDefinition;

    FactSchema(PolicyDefinition policyDefinition) {
        this.policyDefinition = policyDefinition;
    }

    /** A field with its domain. */
    record Typed(FactField field, FieldDomain domain) {}

    /** What a pattern is about: the indicator and the table that it names, where its kind has them. */
    record Subject(FactKind kind, Optional<Indicator> indicator, Optional<Table> table) {}

    /** The fields of a pattern about that subject which exist and fit it. */
    List<Typed> of(Subject subject) {
        List<Typed> fields = new ArrayList<>();
        List<String> names = subject.kind().fields();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals("cells")) {
                cells(subject.table(), i, fields);
            } else {
                int index = i;
                domain(subject, names.get(i))
                        .ifPresent(domain -> fields.add(new Typed(new FactField(names.get(index), index), domain)));
            }
        }
        return fields;
    }

    private static void cells(Optional<Table> table, int first, List<Typed> fields) {
        table.ifPresent(rows -> rows.columns().values().forEach(column -> {
            FactField field = new FactField("cells[\"" + column.name() + "\"]", first + column.index());
            FieldDomain.cell(column).ifPresent(domain -> fields.add(new Typed(field, domain)));
        }));
    }

    private Optional<FieldDomain> domain(Subject subject, String name) {
        Declaration declared = policyDefinition.declaration();
        return switch (name) {
            case "question" -> names("questions", declared.questions().keySet());
            case "date" -> Optional.of(new FieldDomain.Day());
            case "indicator" ->
                names("indicators", policyDefinition.vocabulary().indicators().keySet());
            case "table" -> names("tables", policyDefinition.tables().keySet());
            case "id", "track", "to", "by" -> Optional.of(about(subject.kind()));
            case "status" -> names("status", new TreeSet<>(PreconditionStatus.ids()));
            case "verdict" -> names("verdict", new TreeSet<>(ComponentVerdict.ids()));
            case "level" -> names("level", new TreeSet<>(AdviceLevel.ids()));
            case "aspect" -> names("aspects", declared.aspects().keySet());
            case "matter" -> names("referrals.for", declared.referralsFor().keySet());
            default ->
                subject.indicator()
                        .flatMap(indicator -> subject.kind() == FactKind.ITEM && name.equals("value")
                                ? FieldDomain.values(indicator)
                                : FieldDomain.finding(indicator, name));
        };
    }

    /** What facts of a kind that can be concluded, or of a track, can be about. */
    private FieldDomain.Names about(FactKind kind) {
        Set<String> ids = kind.declared(policyDefinition.declaration()).keySet();
        return switch (kind) {
            case TRACK, INDICATION, ADVICE -> new FieldDomain.Names("tracks", ids);
            case PRECONDITION -> new FieldDomain.Names("preconditions", ids);
            case COMPONENT -> new FieldDomain.Names("components", new HashSet<>(ids));
            case ROLE -> new FieldDomain.Names("roles", ids);
            case ACTIVITY -> new FieldDomain.Names("activities", ids);
            case CONDITION -> new FieldDomain.Names("conditions", ids);
            case REFERRAL -> new FieldDomain.Names("referrals.to", ids);
            case REPRESENTATION -> new FieldDomain.Names("representation", ids);
            default -> throw new IllegalArgumentException(kind + " is about nothing that is declared");
        };
    }

    /** What the arguments of a verb may be. */
    List<FieldDomain.Names> arguments(Verb verb) {
        FieldDomain.Names about = about(verb.concludes());
        return switch (verb) {
            case INDICATE, ADVISE -> List.of(about, new FieldDomain.Names("level", new TreeSet<>(AdviceLevel.ids())));
            case REFERRAL ->
                List.of(
                        about,
                        new FieldDomain.Names(
                                "referrals.for",
                                policyDefinition.declaration().referralsFor().keySet()));
            default -> List.of(about);
        };
    }

    private static Optional<FieldDomain> names(String where, Set<String> values) {
        return Optional.of(new FieldDomain.Names(where, values));
    }
}
