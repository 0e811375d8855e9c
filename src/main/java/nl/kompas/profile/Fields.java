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
            Domain.cell(column).ifPresent(domain -> fields.add(new Typed(field, domain)));
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
            case "id", "track", "to", "by" -> Optional.of(about(subject.kind()));
            case "status" -> names("status", new TreeSet<>(Status.ids()));
            case "verdict" -> names("verdict", new TreeSet<>(Verdict.ids()));
            case "level" -> names("level", new TreeSet<>(Level.ids()));
            case "aspect" -> names("aspects", declared.aspects().keySet());
            case "matter" -> names("referrals.for", declared.referralsFor().keySet());
            default ->
                subject.indicator()
                        .flatMap(indicator -> subject.kind() == FactKind.ITEM && name.equals("value")
                                ? Domain.values(indicator)
                                : Domain.finding(indicator, name));
        };
    }

    /** What facts of a kind that can be concluded, or of a track, can be about. */
    private Domain.Names about(FactKind kind) {
        Set<String> ids = kind.declared(framework.declaration()).keySet();
        return switch (kind) {
            case TRACK, INDICATION, ADVICE -> new Domain.Names("tracks", ids);
            case PRECONDITION -> new Domain.Names("preconditions", ids);
            case COMPONENT -> new Domain.Names("components", new HashSet<>(ids));
            case ROLE -> new Domain.Names("roles", ids);
            case ACTIVITY -> new Domain.Names("activities", ids);
            case CONDITION -> new Domain.Names("conditions", ids);
            case REFERRAL -> new Domain.Names("referrals.to", ids);
            case REPRESENTATION -> new Domain.Names("representation", ids);
            default -> throw new IllegalArgumentException(kind + " is about nothing that is declared");
        };
    }

    /** What the arguments of a verb may be. */
    List<Domain.Names> arguments(Verb verb) {
        Domain.Names about = about(verb.concludes());
        return switch (verb) {
            case INDICATE, ADVISE -> List.of(about, new Domain.Names("level", new TreeSet<>(Level.ids())));
            case REFERRAL ->
                List.of(
                        about,
                        new Domain.Names(
                                "referrals.for",
                                framework.declaration().referralsFor().keySet()));
            default -> List.of(about);
        };
    }

    private static Optional<Domain> names(String where, Set<String> values) {
        return Optional.of(new Domain.Names(where, values));
    }
}
