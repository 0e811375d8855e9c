package nl.kompas.oracle.facts;

/** A referral, as plain Drools wants it: a bean. */
public final class Referral {

    private final String to;
    private final String matter;

    public Referral(String to, String matter) {
        this.to = to;
        this.matter = matter;
    }

    public String getTo() {
        return to;
    }

    public String getMatter() {
        return matter;
    }
}
