package nl.kompas.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kompas.policy.IsoDate;
import nl.kompas.policy.Place;
import nl.kompas.policy.Places;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.Operator;

/** Reads what a field is compared with, and checks that it can be a value of the field. */
final class OperandReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"|'[^'\\\\]*'");

    private final Scope scope;
    private final ProfileFaults report;

    OperandReader(Scope scope, ProfileFaults report) {
        this.scope = scope;
        this.report = report;
    }

    /** The value, or nothing and a fault. */
    Optional<Operand> read(String expression, Fields.Typed typed, Operator operator, Place place) {
        Domain domain = typed.domain();
        if (operator.ordered() && !domain.ordered()) {
            return report.type(
                    place,
                    "`" + typed.field().name() + "` kent geen groter of kleiner.",
                    "`" + typed.field().name() + "` has no greater or smaller.",
                    "Gebruik == of !=.",
                    "Use == or !=.");
        }
        if (expression.startsWith("$")) {
            return bound(expression, domain, place);
        }
        Optional<Object> value = value(expression);
        boolean fits = value.isPresent() && fits(value.get(), domain);
        if (!fits) {
            mismatch(expression, typed, place);
        } else if (value.get() instanceof String text && !known(text, domain, place)) {
            return Optional.empty();
        }
        return fits ? value.map(Literal::new) : Optional.empty();
    }

    private Optional<Operand> bound(String name, Domain domain, Place place) {
        Optional<Domain> other = scope.domain(name);
        if (other.isEmpty()) {
            return report.unbound(place, name);
        }
        if (!domain.textual() || domain.disjoint(other.get())) {
            return report.type(
                    place,
                    "`" + name + "` kan hier nooit gelijk aan zijn: de waarden verschillen van soort.",
                    "`" + name + "` can never be equal to this: their values are of different kinds.",
                    "Vergelijk alleen waarden uit dezelfde lijst.",
                    "Compare only values of the same list.");
        }
        return Optional.of(new Bound(name));
    }

    private static Optional<Object> value(String expression) {
        if (expression.equals("true") || expression.equals("false")) {
            return Optional.of(Boolean.valueOf(expression));
        }
        if (NUMBER.matcher(expression).matches()) {
            return Optional.of(new BigDecimal(expression).stripTrailingZeros());
        }
        return TEXT.matcher(expression).matches()
                ? Optional.of(expression.substring(1, expression.length() - 1))
                : Optional.empty();
    }

    private static boolean fits(Object value, Domain domain) {
        if (domain instanceof Domain.Numeric) {
            return value instanceof BigDecimal;
        }
        return domain instanceof Domain.Truth ? value instanceof Boolean : value instanceof String;
    }

    /** Whether a text is one that the field can have; else says so. */
    boolean known(String text, Domain domain, Place place) {
        if (domain instanceof Domain.Names names && !names.values().contains(text)) {
            report.unknown(place, names.where(), text, names.values());
            return false;
        }
        boolean valid = !(domain instanceof Domain.PlaceCode && !Places.valid(text))
                && !(domain instanceof Domain.CountryCode && !Places.countries().contains(text))
                && !(domain instanceof Domain.Day && IsoDate.parse(text).isEmpty());
        if (!valid) {
            report.type(
                    place,
                    "`" + text + "` is geen " + (domain instanceof Domain.Day ? "datum." : "land of regio."),
                    "`" + text + "` is no " + (domain instanceof Domain.Day ? "date." : "country or region."),
                    "Schrijf een datum als 2025-01-31, een land als DE, een regio als DE-BW.",
                    "Write a date as 2025-01-31, a country as DE, a region as DE-BW.");
        }
        return valid;
    }

    private void mismatch(String expression, Fields.Typed typed, Place place) {
        String field = typed.field().name();
        String example = typed.domain() instanceof Domain.Numeric
                ? field + " <= 25"
                : typed.domain() instanceof Domain.Truth ? field + " == true" : field + " == \"…\"";
        report.type(
                place,
                "`" + field + "` kan niet met `" + expression + "` vergeleken worden.",
                "`" + field + "` cannot be compared with `" + expression + "`.",
                "Schrijf `" + example + "`, of een naam die met $ begint.",
                "Write `" + example + "`, or a name that begins with $.");
    }
}
