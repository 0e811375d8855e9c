package nl.kompas.oracle.facts;

/** A case, as plain Drools wants it: a bean. */
public final class Case {

    private final String question;
    private final String date;

    public Case(String question, String date) {
        this.question = question;
        this.date = date;
    }

    public String getQuestion() {
        return question;
    }

    public String getDate() {
        return date;
    }
}
