package nl.kompas.hostile.facts;

/** An item of a list, as plain Drools wants it: a bean. */
public final class Item {

    private final String indicator;
    private String value;

    public Item(String indicator, String value) {
        this.indicator = indicator;
        this.value = value;
    }

    public String getIndicator() {
        return indicator;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
