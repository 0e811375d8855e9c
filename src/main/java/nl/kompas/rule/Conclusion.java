package nl.kompas.rule;

/**
 * Something that rules can conclude on, whatever they conclude: a precondition, a component, the advice for a track, a role.
 *
 * @param kind the kind of fact that it becomes
 * @param key its id, its track, or the party that it refers to
 */
public record Conclusion(FactKind kind, String key) implements Comparable<Conclusion> {

    @Override
    public int compareTo(Conclusion other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
