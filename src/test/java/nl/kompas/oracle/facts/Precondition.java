package nl.kompas.oracle.facts;

/** A precondition, as plain Drools wants it: a bean. */
public final class Precondition {

    private final String id;
    private final String status;

    public Precondition(String id, String status) {
        this.id = id;
        this.status = status;
    }

    public String getId() {
        return id;
    }

    public String getStatus() {
        return status;
    }
}
