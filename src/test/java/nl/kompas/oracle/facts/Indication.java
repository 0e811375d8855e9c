package nl.kompas.oracle.facts;

/** An indication, as plain Drools wants it: a bean. */
public final class Indication {

    private final String track;
    private final String level;

    public Indication(String track, String level) {
        this.track = track;
        this.level = level;
    }

    public String getTrack() {
        return track;
    }

    public String getLevel() {
        return level;
    }
}
