package nl.kompas.drl;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.IsoDate;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.rule.ComparisonOperator;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;

/** Reads what a field is compared with, and checks that it can be a value of the field. */
final class OperandReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"|'[^'\\\\]*'");

    private final BindingScope bindingScope;
    private final ProfileFaults report;

    OperandReader(BindingScope bindingScope, ProfileFaults report) {
        this.bindingScope = bindingScope;
        this.report = report;
    }

    /** The value, or nothing and a fault. */
    Optional<Operand> read(
            String expression,
            FactSchema.Typed typed,
            ComparisonOperator comparisonOperator,
            FilePosition filePosition) {
        FieldDomain fieldDomain = typed.domain();
        if (comparisonOperator.ordered() && !fieldDomain.ordered()) {
            return report.type(
                    filePosition,
                    "`" + typed.field().name() + "` kent geen groter of kleiner.",
                    "`" + typed.field().name() + "` has no greater or smaller.",
                    "Gebruik == of !=.",
                    "Use == or !=.");
        }
        if (expression.startsWith("$")) {
            return bound(expression, fieldDomain, filePosition);
        }
        Optional<Object> value = value(expression);
        boolean fits = value.isPresent() && fits(value.get(), fieldDomain);
        if (!fits) {
            mismatch(expression, typed, filePosition);
        } else if (value.get() instanceof String text && !known(text, fieldDomain, filePosition)) {
            return Optional.empty();
        }
        return fits ? value.map(Literal::new) : Optional.empty();
    }

    private Optional<Operand> bound(String name, FieldDomain fieldDomain, FilePosition filePosition) {
        Optional<FieldDomain> other = bindingScope.domain(name);
        if (other.isEmpty()) {
            return report.unbound(filePosition, name);
        }
        if (!fieldDomain.textual() || fieldDomain.disjoint(other.get())) {
            return report.type(
                    filePosition,
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

    private static boolean fits(Object value, FieldDomain fieldDomain) {
        if (fieldDomain instanceof FieldDomain.Numeric) {
            return value instanceof BigDecimal;
        }
        return fieldDomain instanceof FieldDomain.Truth ? value instanceof Boolean : value instanceof String;
    }

    /** Whether a text is one that the field can have; else says so. */
    boolean known(String text, FieldDomain fieldDomain, FilePosition filePosition) {
        if (fieldDomain instanceof FieldDomain.Names names && !names.values().contains(text)) {
            report.unknown(filePosition, names.where(), text, names.values());
            return false;
        }
        boolean valid = !(fieldDomain instanceof FieldDomain.PlaceCode && !PlaceCodes.valid(text))
                && !(fieldDomain instanceof FieldDomain.CountryCode
                        && !PlaceCodes.countries().contains(text))
                && !(fieldDomain instanceof FieldDomain.Day
                        && IsoDate.parse(text).isEmpty());
        if (!valid) {
            report.type(
                    filePosition,
                    "`" + text + "` is geen " + (fieldDomain instanceof FieldDomain.Day ? "datum." : "land of regio."),
                    "`" + text + "` is no " + (fieldDomain instanceof FieldDomain.Day ? "date." : "country or region."),
                    "Schrijf een datum als 2025-01-31, een land als DE, een regio als DE-BW.",
                    "Write a date as 2025-01-31, a country as DE, a region as DE-BW.");
        }
        return valid;
    }

    private void mismatch(String expression, FactSchema.Typed typed, FilePosition filePosition) {
        String field = typed.field().name();
        String example = typed.domain() instanceof FieldDomain.Numeric
                ? field + " <= 25"
                : typed.domain() instanceof FieldDomain.Truth ? field + " == true" : field + " == \"…\"";
        report.type(
                filePosition,
                "`" + field + "` kan niet met `" + expression + "` vergeleken worden.",
                "`" + field + "` cannot be compared with `" + expression + "`.",
                "Schrijf `" + example + "`, of een naam die met $ begint.",
                "Write `" + example + "`, or a name that begins with $.");
    }
}
