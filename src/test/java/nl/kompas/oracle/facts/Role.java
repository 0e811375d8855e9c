package nl.kompas.oracle.facts;

/** A role, as plain Drools wants it: a bean. */
public final class Role {

    private final String id;

    public Role(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
