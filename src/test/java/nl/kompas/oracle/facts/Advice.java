package nl.kompas.oracle.facts;

/** An advice, as plain Drools wants it: a bean. */
public final class Advice {

    private final String track;
    private final String level;

    public Advice(String track, String level) {
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
