package nl.kompas.bench.peers;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Strata;

/**
 * The rule files as a rule unit: the same conditions as paths into data stores, the verbs called on what the unit concludes.
 * What must wait has a lower salience, and between the strata a rule settles what all before it have said.
 */
final class UnitFile {

    private static final String HEAD = "package nl.kompas.peer.unit;\nunit CaseUnit;\n\n";
    private static final Pattern FACT =
            Pattern.compile("\\b(Case|Track|Finding|Item|Listed|Precondition|Component|Indication|Advice|Role)\\(");
    private static final Pattern COLUMN = Pattern.compile("cells\\[\"([^\"]*)\"]");
    private static final Map<String, String> STORES = Map.of(
            "Case", "cases",
            "Track", "tracks",
            "Finding", "findings",
            "Item", "items",
            "Listed", "listed",
            "Precondition", "preconditions",
            "Component", "components",
            "Indication", "indications",
            "Advice", "advice",
            "Role", "roles");

    private UnitFile() {}

    static String of(RuleSet rules) {
        StringBuilder unit = new StringBuilder(HEAD);
        Strata strata = rules.strata();
        for (int i = 0; i < strata.rules().size(); i++) {
            for (Rule rule : strata.rules().get(i)) {
                unit.append(rule(rule, -2 * i)).append("\n\n");
            }
            unit.append(settling(i, rules)).append("\n\n");
        }
        return unit.toString();
    }

    private static String rule(Rule rule, int salience) {
        String text = rule.drl().replaceAll("(?m)^\\s*@.*$\\n?", "");
        int then = text.lastIndexOf("\nthen");
        // columns as policy.json writes them
        text = COLUMN.matcher(text).replaceAll(cell -> "cells[\"" + Variables.plain(cell.group(1)) + "\"]");
        String when = text.substring(0, then).replaceFirst("\\nwhen\\b", "\n    salience " + salience + "\nwhen");
        return paths(when) + text.substring(then).replaceAll("(?m)^(\\s*)(\\w+)\\((.*)\\);", "$1said.$2($3);");
    }

    private static String settling(int stratum, RuleSet rules) {
        StringBuilder then = new StringBuilder();
        for (Conclusion conclusion : rules.strata().completeAfter(stratum)) {
            String aspect = rules.definition()
                    .declaration()
                    .aspectOf(conclusion.key())
                    .filter(any -> conclusion.kind() == FactKind.COMPONENT)
                    .map(name -> Dialect.literal(name) + ", ")
                    .orElse("");
            then.append(
                    "    said.settle%s(%s\"%s\");%n".formatted(conclusion.kind().typeName(), aspect, conclusion.key()));
        }
        return "rule \"settled after %d\"%n    salience %d%nwhen%n    /cases%nthen%n%send"
                .formatted(stratum, -2 * stratum - 1, then);
    }

    /** {@code Finding(…)} becomes {@code /findings[…]}. */
    private static String paths(String when) {
        StringBuilder text = new StringBuilder(when);
        int from = text.indexOf("\nwhen");
        for (Matcher fact = FACT.matcher(text); fact.find(from); fact = FACT.matcher(text)) {
            from = fact.start();
            text.setCharAt(closing(text, fact.end()), ']');
            text.replace(from, fact.end(), "/" + STORES.get(fact.group(1)) + "[");
        }
        return text.toString();
    }

    private static int closing(CharSequence text, int from) {
        boolean quoted = false;
        int depth = 1;
        for (int i = from; ; i++) {
            char at = text.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += at == '(' ? 1 : at == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
    }
}
