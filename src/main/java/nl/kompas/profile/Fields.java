package nl.kompas.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Table;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Field;
import nl.kompas.rule.Level;
import nl.kompas.rule.Status;
import nl.kompas.rule.Verb;
import nl.kompas.rule.Verdict;

/** What the fields of facts are in one edition, and what values they can have. */
final class Fields {

    private final Framework framework;

    Fields(Framework framework) {
        this.framework = framework;
    }

    /** A field with its domain. */
    record Typed(Field field, Domain domain) {}

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
                        .ifPresent(domain -> fields.add(new Typed(new Field(names.get(index), index), domain)));
            }
        }
        return fields;
    }

    private static void cells(Optional<Table> table, int first, List<Typed> fields) {
        table.ifPresent(rows -> rows.columns().values().forEach(column -> {
            Field field = new Field("cells[\"" + column.name() + "\"]", first + column.index());
            Values.cell(column).ifPresent(domain -> fields.add(new Typed(field, domain)));
        }));
    }

    private Optional<Domain> domain(Subject subject, String name) {
        Declaration declared = framework.declaration();
        return switch (name) {
            case "question" -> names("questions", declared.questions().keySet());
            case "date" -> Optional.of(new Domain.Day());
            case "indicator" ->
                names("indicators", framework.vocabulary().indicators().keySet());
            case "table" -> names("tables", framework.tables().keySet());
            case "id" -> id(subject.kind());
            case "status" -> names("status", ordered(Status.ids()));
            case "verdict" -> names("verdict", ordered(Verdict.ids()));
            case "level" -> names("level", ordered(Level.ids()));
            case "aspect" -> names("aspects", declared.aspects().keySet());
            case "track" -> names("tracks", declared.tracks().keySet());
            case "to" -> names("referrals.to", declared.referralsTo().keySet());
            case "matter" -> names("referrals.for", declared.referralsFor().keySet());
            case "by" -> names("representation", declared.representation().keySet());
            default -> subject.indicator().flatMap(indicator -> Values.finding(indicator, name));
        };
    }

    private Optional<Domain> id(FactKind kind) {
        Declaration declared = framework.declaration();
        return switch (kind) {
            case TRACK -> names("tracks", declared.tracks().keySet());
            case PRECONDITION -> names("preconditions", declared.preconditions().keySet());
            case COMPONENT -> names("components", components());
            case ROLE -> names("roles", declared.roles().keySet());
            case ACTIVITY -> names("activities", declared.activities().keySet());
            case CONDITION -> names("conditions", declared.conditions().keySet());
            default -> Optional.empty();
        };
    }

    /** What the arguments of a verb may be. */
    List<Domain> arguments(Verb verb) {
        return switch (verb.concludes()) {
            case INDICATION, ADVICE ->
                List.of(
                        new Domain.Names(
                                "tracks", framework.declaration().tracks().keySet()),
                        new Domain.Names("level", ordered(Level.ids())));
            case REFERRAL ->
                List.of(
                        new Domain.Names(
                                "referrals.to",
                                framework.declaration().referralsTo().keySet()),
                        new Domain.Names(
                                "referrals.for",
                                framework.declaration().referralsFor().keySet()));
            case REPRESENTATION ->
                List.of(new Domain.Names(
                        "representation",
                        framework.declaration().representation().keySet()));
            default -> List.of(id(verb.concludes()).orElseThrow());
        };
    }

    private Set<String> components() {
        Set<String> components = new HashSet<>();
        framework
                .declaration()
                .aspects()
                .values()
                .forEach(aspect -> components.addAll(aspect.components().keySet()));
        return components;
    }

    private static Optional<Domain> names(String where, Set<String> values) {
        return Optional.of(new Domain.Names(where, values));
    }

    private static Set<String> ordered(List<String> ids) {
        return new TreeSet<>(ids);
    }
}
