package nl.kompas.oracle.facts;

import java.math.BigDecimal;

/** A finding, as plain Drools wants it: a bean. */
public final class Finding {

    private final String indicator;
    private final String value;
    private final BigDecimal number;
    private final Boolean answer;
    private final BigDecimal count;
    private final String country;

    public Finding(
            String indicator, String value, BigDecimal number, Boolean answer, BigDecimal count, String country) {
        this.indicator = indicator;
        this.value = value;
        this.number = number;
        this.answer = answer;
        this.count = count;
        this.country = country;
    }

    public String getIndicator() {
        return indicator;
    }

    public String getValue() {
        return value;
    }

    public BigDecimal getNumber() {
        return number;
    }

    public Boolean getAnswer() {
        return answer;
    }

    public BigDecimal getCount() {
        return count;
    }

    public String getCountry() {
        return country;
    }
}
