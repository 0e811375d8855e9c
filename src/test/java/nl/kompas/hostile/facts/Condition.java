package nl.kompas.hostile.facts;

/** Something with an id, as plain Drools wants it: a bean. */
public final class Condition {

    public String getId() {
        return "permit";
    }
}
