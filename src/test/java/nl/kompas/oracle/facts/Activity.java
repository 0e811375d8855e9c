package nl.kompas.oracle.facts;

/** An activity, as plain Drools wants it: a bean. */
public final class Activity {

    private final String id;

    public Activity(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
