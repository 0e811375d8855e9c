package nl.kompas.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.kompas.policy.IsoDate;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Table;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition.Pattern;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactField;

/** The values that conditions compare with, as people write them. */
final class ValueWording {

    private static final Locale DUTCH = new Locale("nl", "NL");
    static final Text YES = new Text("ja", "yes");
    static final Text NO = new Text("nee", "no");

    private static final Map<String, Text> OUTCOMES = Map.ofEntries(
            Map.entry("engage", new Text("meedoen", "engage")),
            Map.entry("engage-reactively", new Text("meedoen als erom gevraagd wordt", "engage when asked")),
            Map.entry("do-not-engage", new Text("niet meedoen", "do not engage")),
            Map.entry("undetermined", new Text("nog niet te zeggen", "not yet determined")),
            Map.entry("met", new Text("voldaan", "met")),
            Map.entry("unmet", new Text("niet voldaan", "not met")),
            Map.entry("unknown", new Text("onbekend", "unknown")),
            Map.entry("supports", new Text("ondersteunend", "supporting")),
            Map.entry("neutral", new Text("neutraal", "neutral")),
            Map.entry("obstructs", new Text("belemmerend", "obstructing")));

    private final PolicyDefinition policyDefinition;
    private final Labels labels;

    ValueWording(PolicyDefinition policyDefinition) {
        this.policyDefinition = policyDefinition;
        this.labels = new Labels(policyDefinition);
    }

    /** A literal that the field of a pattern is compared with. */
    Text of(Pattern pattern, FactField factField, Object literal) {
        if (literal instanceof Boolean truth) {
            return truth ? YES : NO;
        }
        if (literal instanceof BigDecimal number) {
            return new Text(number(number, DUTCH), number(number, Locale.UK));
        }
        String text = (String) literal;
        return switch (factField.name()) {
            case "status", "verdict" -> outcome(text);
            case "level" -> TextTemplate.quoted(outcome(text));
            case "country" -> place(text);
            case "date" -> day(text);
            case "question" -> named(labels.question(text).orElse(TextTemplate.same(text)));
            case "matter" -> named(labels.matter(text).orElse(TextTemplate.same(text)));
            case "aspect" -> named(labels.aspect(text).orElse(TextTemplate.same(text)));
            case "value" -> value(Conditions.literal(pattern, "indicator"), text);
            case "id", "track", "to", "by" ->
                named(labels.concluded(pattern.kind(), text).orElse(TextTemplate.same(text)));
            default -> cell(pattern, factField, text);
        };
    }

    /** A level, status or verdict in words. */
    static Text outcome(String id) {
        return OUTCOMES.getOrDefault(id, TextTemplate.same(id));
    }

    private Text value(String indicator, String text) {
        return labels.value(indicator, text)
                .map(ValueWording::named)
                .orElseGet(() -> PlaceCodes.valid(text) ? place(text) : named(TextTemplate.same(text)));
    }

    private Text cell(Pattern pattern, FactField factField, String text) {
        Table table = policyDefinition.tables().get(Conditions.literal(pattern, "table"));
        Table.Column column = table == null ? null : table.columns().get(column(factField));
        boolean place = column != null && column.type() == Table.ColumnType.PLACE;
        return place ? place(text) : named(TextTemplate.same(text));
    }

    /** The column of a field {@code cells["column"]}. */
    static String column(FactField factField) {
        return factField.name().replaceAll("^cells\\[\"|\"]$", "");
    }

    private static Text named(Text label) {
        return TextTemplate.quoted(new Text(plain(label.nl()), plain(label.en())));
    }

    /** Conditions are sentences: within another they end without their full stop. */
    private static String plain(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    private static Text place(String code) {
        Locale country = new Locale("", PlaceCodes.country(code));
        String region = code.length() > 2 ? " (" + code + ")" : "";
        return new Text(country.getDisplayCountry(DUTCH) + region, country.getDisplayCountry(Locale.UK) + region);
    }

    private static Text day(String text) {
        return IsoDate.parse(text)
                .map(day -> new Text(
                        DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(day),
                        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day)))
                .orElse(TextTemplate.same(text));
    }

    private static String number(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
