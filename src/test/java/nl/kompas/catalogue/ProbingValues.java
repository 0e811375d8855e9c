package nl.kompas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Places;
import nl.kompas.policy.Table;

/**
 * Values of each indicator, among which is one of every kind that some rule could tell apart. Found from the text of the rules
 * and from the tables, on purpose without the classes that main code makes of values.
 */
public final class ProbingValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final int LARGE_TABLE = 100;
    private static final int SHORT_LIST = 6;

    private final Edition edition;
    private final boolean everyPlace;
    private final Map<String, List<JsonNode>> known = new ConcurrentHashMap<>();

    /** Values for an edition; not {@code everyPlace} takes two places of each kind from tables of the whole world. */
    public ProbingValues(Edition edition, boolean everyPlace) {
        this.edition = edition;
        this.everyPlace = everyPlace;
    }

    /** The values of an indicator, each once. */
    public List<JsonNode> of(Indicator indicator) {
        return known.computeIfAbsent(indicator.id(), id -> List.copyOf(find(indicator)));
    }

    private Collection<JsonNode> find(Indicator indicator) {
        Set<JsonNode> values = new LinkedHashSet<>();
        if (indicator instanceof Indicator.Choice choice) {
            choice.values().keySet().forEach(value -> values.add(JSON.textNode(value)));
        } else if (indicator instanceof Indicator.YesNo) {
            values.addAll(List.of(JSON.booleanNode(false), JSON.booleanNode(true)));
        } else if (indicator instanceof Indicator.Number number) {
            numbers(number).forEach(value -> values.add(JSON.numberNode(value)));
        } else if (indicator instanceof Indicator.Several several) {
            subsets(List.copyOf(several.values().keySet()))
                    .forEach(subset -> values.add(JSON.arrayNode()
                            .addAll(subset.stream().map(JSON::textNode).toList())));
        } else {
            places().forEach(place -> values.add(JSON.textNode(place)));
        }
        return values;
    }

    /** Every subset of a short list; of a long one none, all, each value and each pair. */
    private static List<List<String>> subsets(List<String> values) {
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << values.size(); bits++) {
            int size = Integer.bitCount(bits);
            if (values.size() <= SHORT_LIST || size <= 2 || size == values.size()) {
                List<String> subset = new ArrayList<>();
                for (int i = 0; i < values.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        subset.add(values.get(i));
                    }
                }
                subsets.add(subset);
            }
        }
        return subsets;
    }

    /** Each limit that a rule names, just below and just above it, and both ends of the range. */
    private Set<BigDecimal> numbers(Indicator.Number number) {
        Pattern pattern = Pattern.compile("\"" + number.id() + "\"[^\n]*");
        Set<BigDecimal> values =
                new TreeSet<>(List.of(number.min() == null ? new BigDecimal(-1000000000) : number.min()));
        values.add(number.max() == null ? new BigDecimal(1000000000) : number.max());
        for (String text : matches(pattern)) {
            Matcher limits = Pattern.compile("[<>=]\\s*(-?\\d+(?:\\.\\d+)?)").matcher(text);
            while (limits.find()) {
                values.addAll(around(new BigDecimal(limits.group(1)), number.whole()));
            }
        }
        values.removeIf(value -> number.min() != null && value.compareTo(number.min()) < 0
                || number.max() != null && value.compareTo(number.max()) > 0);
        return values;
    }

    private static List<BigDecimal> around(BigDecimal limit, boolean whole) {
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(2, limit.scale()));
        return whole && limit.scale() > 0
                ? List.of(limit.setScale(0, RoundingMode.FLOOR), limit.setScale(0, RoundingMode.CEILING))
                : List.of(limit.subtract(step), limit, limit.add(step));
    }

    /** All places in tables and rules, their countries, a region of each that no rule names, and a few others. */
    private Set<String> places() {
        Set<String> places = new TreeSet<>(List.of("AQ", "BR-SP", "KE-30"));
        matches(Pattern.compile("(?<=\")[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?=\")")).stream()
                .filter(Places::valid)
                .forEach(places::add);
        edition.framework().tables().values().forEach(table -> places.addAll(places(table)));
        for (String place : List.copyOf(places)) {
            places.add(Places.country(place));
            places.add(Places.country(place) + "-ZZZ");
        }
        return places;
    }

    private Set<String> places(Table table) {
        Set<String> places = new TreeSet<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Table.Column> columns = List.copyOf(table.columns().values());
        for (List<String> row : table.rows()) {
            List<String> kind = columns.stream()
                    .filter(column -> column.type() == Table.ColumnType.CHOICE)
                    .map(column -> row.get(column.index()))
                    .toList();
            if (everyPlace || table.rows().size() <= LARGE_TABLE || seen.merge(kind, 1, Integer::sum) <= 2) {
                columns.stream()
                        .filter(column -> column.type() == Table.ColumnType.PLACE)
                        .forEach(column -> places.add(row.get(column.index())));
            }
        }
        return places;
    }

    private List<String> matches(Pattern pattern) {
        return edition.rules().stream()
                .flatMap(rule -> pattern.matcher(rule.drl()).results())
                .map(MatchResult::group)
                .toList();
    }
}
