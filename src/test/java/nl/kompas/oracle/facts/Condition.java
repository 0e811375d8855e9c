package nl.kompas.oracle.facts;

/** A condition, as plain Drools wants it: a bean. */
public final class Condition {

    private final String id;

    public Condition(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
