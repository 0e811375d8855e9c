package nl.kompas.oracle.facts;

/** A track, as plain Drools wants it: a bean. */
public final class Track {

    private final String id;

    public Track(String id) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
