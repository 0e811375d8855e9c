package nl.kompas.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;

/**
 * The kinds of facts that rules may match, with their fields. The names are those of the rule profile
 * ({@code rules/README.md}, section 2).
 */
public enum FactKind {
    CASE("Case", Availability.GIVEN, "question", "date"),
    TRACK("Track", Availability.GIVEN, "id"),
    FINDING("Finding", Availability.GIVEN, "indicator", "value", "number", "answer", "count", "country"),
    ITEM("Item", Availability.GIVEN, "indicator", "value"),
    ROW("Row", Availability.GIVEN, "table", "cells"),
    LISTED("Listed", Availability.GIVEN, "indicator", "table", "cells"),
    NOTHING_MISSING("NothingMissing", Availability.GIVEN),
    PRECONDITION("Precondition", Availability.AFTER_ALL, "id", "status"),
    COMPONENT("Component", Availability.AFTER_ALL, "id", "aspect", "verdict"),
    INDICATION("Indication", Availability.AFTER_ALL, "track", "level"),
    ADVICE("Advice", Availability.AFTER_ALL, "track", "level"),
    ROLE("Role", Availability.AS_CONCLUDED, "id"),
    ACTIVITY("Activity", Availability.AS_CONCLUDED, "id"),
    CONDITION("Condition", Availability.AS_CONCLUDED, "id"),
    REFERRAL("Referral", Availability.AS_CONCLUDED, "to", "matter"),
    REPRESENTATION("Representation", Availability.AS_CONCLUDED, "by");

    /** When a fact of a kind can be relied on. */
    public enum Availability {
        /** Known before any rule applies. */
        GIVEN,
        /** Final as soon as one rule concludes it; other rules only add reasons. */
        AS_CONCLUDED,
        /** Only once every rule that concludes on it has been evaluated. */
        AFTER_ALL
    }

    private final String name;
    private final Availability availability;
    private final List<String> fields;

    FactKind(String name, Availability availability, String... fields) {
        this.name = name;
        this.availability = availability;
        this.fields = List.of(fields);
    }

    /** As rule files write it. */
    public String typeName() {
        return name;
    }

    /** When it can be relied on. */
    public Availability availability() {
        return availability;
    }

    /** The names of its fields, in the order of {@link Fact#values()}; the cells of a row come last. */
    public List<String> fields() {
        return fields;
    }

    /** What an edition calls the things that facts of this kind are about, by id and in its order; none for other kinds. */
    public Map<String, Text> declared(Declaration declaration) {
        return switch (this) {
            case TRACK, INDICATION, ADVICE -> declaration.tracks();
            case PRECONDITION -> declaration.preconditions();
            case COMPONENT -> declaration.components();
            case ROLE -> declaration.roles();
            case ACTIVITY -> declaration.activities();
            case CONDITION -> declaration.conditions();
            case REFERRAL -> declaration.referralsTo();
            case REPRESENTATION -> declaration.representation();
            default -> Map.of();
        };
    }

    /** The kind of that name. */
    public static Optional<FactKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name.equals(name)).findFirst();
    }
}
