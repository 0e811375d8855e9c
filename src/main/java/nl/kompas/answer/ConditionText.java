package nl.kompas.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kompas.cases.Finding;
import nl.kompas.policy.Text;

/** Fills in the numbers that the text of a condition refers to ({@code rules/README.md}, section 5). */
final class ConditionText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:(\\d{1,3})% of )?([a-z0-9-]+)}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String UNKNOWN = "…";

    private ConditionText() {}

    static Text filled(Text text, SortedMap<String, Finding> findings) {
        if (text.nl().indexOf('{') < 0 && text.en().indexOf('{') < 0) {
            return text;
        }
        return new Text(
                filled(text.nl(), findings, Locale.forLanguageTag("nl-NL")), filled(text.en(), findings, Locale.UK));
    }

    private static String filled(String text, SortedMap<String, Finding> findings, Locale locale) {
        UnaryOperator<String> literal = java.util.regex.Matcher::quoteReplacement;
        return PLACEHOLDER.matcher(text).replaceAll(match -> literal.apply(value(match, findings, locale)));
    }

    private static String value(MatchResult match, SortedMap<String, Finding> findings, Locale locale) {
        if (!(findings.get(match.group(2)) instanceof Finding.Measured measured)) {
            return UNKNOWN;
        }
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale));
        if (match.group(1) == null) {
            return format.format(measured.number());
        }
        BigDecimal share =
                measured.number().multiply(new BigDecimal(match.group(1))).divide(HUNDRED);
        return format.format(share.setScale(0, RoundingMode.FLOOR));
    }
}
