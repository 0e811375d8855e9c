package nl.kompas.oracle.facts;

/** An item, as plain Drools wants it: a bean. */
public final class Item {

    private final String indicator;
    private final String value;

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
}
