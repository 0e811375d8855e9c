package nl.kompas.oracle.facts;

/** A representation, as plain Drools wants it: a bean. */
public final class Representation {

    private final String by;

    public Representation(String by) {
        this.by = by;
    }

    public String getBy() {
        return by;
    }
}
