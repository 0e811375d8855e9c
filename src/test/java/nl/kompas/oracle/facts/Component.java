package nl.kompas.oracle.facts;

/** A component, as plain Drools wants it: a bean. */
public final class Component {

    private final String id;
    private final String aspect;
    private final String verdict;

    public Component(String id, String aspect, String verdict) {
        this.id = id;
        this.aspect = aspect;
        this.verdict = verdict;
    }

    public String getId() {
        return id;
    }

    public String getAspect() {
        return aspect;
    }

    public String getVerdict() {
        return verdict;
    }
}
