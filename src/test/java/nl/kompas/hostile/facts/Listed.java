package nl.kompas.hostile.facts;

/** The row of a table that a finding stands under, as plain Drools wants it: a bean. */
public final class Listed {

    public String getIndicator() {
        return "harbour";
    }

    public String getTable() {
        return "partners";
    }
}
