package nl.kompas.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kompas.rule.Rule;

/**
 * Two rule sets side by side, in the words of the rules.
 *
 * @param added rules that only the second has
 * @param removed rules that only the first has
 * @param changed rules that both have and that differ in more than their place
 * @param files other files that differ, by name
 */
public record Comparison(List<Rule> added, List<Rule> removed, List<Changed> changed, List<ChangedFile> files) {

    /**
     * A rule that differs.
     *
     * @param before as the first has it
     * @param after as the second has it
     * @param parts which parts differ
     */
    public record Changed(Rule before, Rule after, List<String> parts) {}

    /**
     * Lines of a file that are not in the other; none where only their order differs.
     *
     * @param name of the file; those that all policies share as {@code reference/<name>}
     * @param removed lines that only the first has
     * @param added lines that only the second has
     */
    public record ChangedFile(String name, List<String> removed, List<String> added) {}

    /** Compares two editions, or two states of one. */
    public static Comparison of(Edition before, Edition after) {
        Map<String, Rule> first = byId(before);
        Map<String, Rule> second = byId(after);
        List<Changed> changed = new ArrayList<>();
        first.forEach((id, rule) -> {
            Rule other = second.get(id);
            List<String> parts = other == null ? List.of() : parts(rule, other);
            if (!parts.isEmpty()) {
                changed.add(new Changed(rule, other, parts));
            }
        });
        return new Comparison(
                second.values().stream()
                        .filter(rule -> !first.containsKey(rule.id()))
                        .toList(),
                first.values().stream()
                        .filter(rule -> !second.containsKey(rule.id()))
                        .toList(),
                changed,
                files(before.files(), after.files()));
    }

    private static Map<String, Rule> byId(Edition edition) {
        return edition.rules().stream()
                .collect(Collectors.toMap(Rule::id, rule -> rule, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> parts(Rule before, Rule after) {
        List<String> parts = new ArrayList<>();
        add(parts, "title", before.title(), after.title());
        add(parts, "text", before.text(), after.text());
        add(parts, "source", before.source(), after.source());
        add(parts, "basis", before.basis(), after.basis());
        add(parts, "when", CanonicalRuleText.conditions(before.when()), CanonicalRuleText.conditions(after.when()));
        add(parts, "then", before.then(), after.then());
        return parts;
    }

    private static void add(List<String> parts, String part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(part);
        }
    }

    private static List<ChangedFile> files(EditionFiles before, EditionFiles after) {
        SortedMap<String, String> first = others(before);
        SortedMap<String, String> second = others(after);
        TreeSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeIf(name -> Objects.equals(first.get(name), second.get(name)));
        return names.stream()
                .map(name -> changed(name, lines(first, name), lines(second, name)))
                .toList();
    }

    /** All files that hold no rules. */
    private static SortedMap<String, String> others(EditionFiles files) {
        SortedMap<String, String> others = new TreeMap<>(files.own());
        others.keySet().removeIf(name -> name.endsWith(".drl"));
        files.reference().forEach((name, content) -> others.put(RulesFolder.REFERENCE + "/" + name, content));
        return others;
    }

    private static ChangedFile changed(String name, List<String> before, List<String> after) {
        return new ChangedFile(name, without(before, after), without(after, before));
    }

    /** The lines that the other has not, or not as often. */
    private static List<String> without(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        return lines.stream()
                .filter(line -> left.merge(line, -1, Integer::sum) < 0)
                .toList();
    }

    private static List<String> lines(SortedMap<String, String> files, String name) {
        return files.getOrDefault(name, "").lines().toList();
    }
}
