package nl.kompas.rule;

import java.util.List;
import java.util.Map;
import nl.kompas.policy.FilePosition;

/** A condition of a rule. */
public sealed interface Condition {

    /**
     * There is a fact such that every constraint holds.
     *
     * @param kind the kind of fact
     * @param constraints all must hold
     * @param bindings names for fields of the fact, for use in later conditions and in statements
     * @param place where it stands
     */
    record Pattern(FactKind kind, List<Constraint> constraints, Map<String, FactField> bindings, FilePosition place)
            implements Condition {}

    /** The conditions do not hold together. */
    record Not(List<Condition> conditions) implements Condition {}

    /** The conditions hold together, in whatever way. */
    record Exists(List<Condition> conditions) implements Condition {}

    /** At least one of the branches holds; a branch is conditions that hold together. */
    record Either(List<List<Condition>> branches) implements Condition {}
}
