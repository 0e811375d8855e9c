package nl.kompas.hostile.facts;

/** A precondition, as plain Drools wants it: a bean. */
public final class Precondition {

    public String getId() {
        return "demand";
    }

    public String getStatus() {
        return "unknown";
    }
}
