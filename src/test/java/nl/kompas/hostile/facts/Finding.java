package nl.kompas.hostile.facts;

/** A finding, as plain Drools wants it: a bean. */
public final class Finding {

    private String indicator = "open";

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getValue() {
        return "value";
    }

    public boolean isAnswer() {
        return true;
    }

    public long getNumber() {
        return 3;
    }
}
