package nl.kompas.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.rule.Rule;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;

/** Reads the rule files of an edition and refuses what is outside the rule profile ({@code rules/README.md}). */
public final class DrlReader {

    private final PolicyDefinition policyDefinition;
    private final FaultCollector faultCollector;
    private final ProfileFaults report;
    private int count;

    /** A reader of the edition with that definition, which adds what is wrong to {@code faults}. */
    public DrlReader(PolicyDefinition policyDefinition, FaultCollector faultCollector) {
        this.policyDefinition = policyDefinition;
        this.faultCollector = faultCollector;
        this.report = new ProfileFaults(faultCollector);
    }

    /**
     * All rules of the edition, sorted by id.
     *
     * @param files the rule files, by name, as text
     * @return what could be read; only to be used where no fault was added
     */
    public List<Rule> read(Map<String, String> files) {
        List<Rule> rules = new ArrayList<>();
        files.forEach((name, content) -> rules.addAll(readable(policyDefinition.id() + "/" + name, content)));
        unique(rules);
        if (rules.isEmpty() && faultCollector.none()) {
            faultCollector.add(
                    "no-rules",
                    FilePosition.of(policyDefinition.id().toString()),
                    "Er is geen enkele regel.",
                    "There is no rule at all.",
                    "Schrijf regels in een bestand dat op .drl eindigt.",
                    "Write rules in a file that ends in .drl.");
        }
        rules.sort(Comparator.comparing(Rule::id));
        return List.copyOf(rules);
    }

    private List<Rule> readable(String file, String content) {
        try {
            return new DrlStructureCheck(file, content, report).sound() ? read(file, content) : List.of();
        } catch (BoundedDrlParser.TooHard e) {
            report.tooHard(new FilePosition(file, e.line(), 0));
        } catch (StackOverflowError e) { // the parsers go as deep as a text does; they are new for each file
            report.tooHard(new FilePosition(file, 1, 0));
        }
        return List.of();
    }

    private List<Rule> read(String file, String content) {
        BoundedDrlParser.Parsed parsed = BoundedDrlParser.file(content);
        if (!parsed.errors().isEmpty() || parsed.content() == null) {
            parsed.errors().forEach(error -> syntax(file, error));
            return List.of();
        }
        onlyRules(file, parsed.content());
        return rules(file, content, parsed.content());
    }

    private List<Rule> rules(String file, String content, PackageDescr parsed) {
        RuleReader reader = new RuleReader(policyDefinition, file, report);
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            count++;
            if (count == EditionLimits.RULES + 1) {
                tooMany(new FilePosition(file, rule.getLine(), 0));
            }
            // A check that takes too long interrupts this thread and drops what was read, so there is no point in going
            // on.
            boolean on = count <= EditionLimits.RULES && !Thread.currentThread().isInterrupted();
            if (on && !(rule instanceof QueryDescr)) {
                rules.add(reader.read(rule, text(rule, content)));
            }
        }
        return rules;
    }

    private void syntax(String file, DroolsParserException error) {
        int column = error.getLineNumber() > 0 ? Math.max(0, error.getColumn() + 1) : 0;
        String what = String.valueOf(error.getMessage())
                .replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "")
                .strip();
        report.fault(
                "drl-unreadable",
                new FilePosition(file, Math.max(error.getLineNumber(), 1), column),
                "Dit is geen DRL: " + what,
                "This is no DRL: " + what,
                "Kijk of haakjes en aanhalingstekens sluiten, of er `==` staat en niet `=`, en of de regel op `end` eindigt.",
                "See whether brackets and quotes are closed, whether it says `==` and not `=`, and whether the rule ends in `end`.");
    }

    private void onlyRules(String file, PackageDescr parsed) {
        Map<String, List<? extends BaseDescr>> strange = new TreeMap<>();
        strange.put("import", parsed.getImports());
        strange.put("import function", parsed.getFunctionImports());
        strange.put("import accumulate", parsed.getAccumulateImports());
        strange.put("global", parsed.getGlobals());
        strange.put("function", parsed.getFunctions());
        strange.put("declare", new ArrayList<>(parsed.getTypeDeclarations()));
        strange.put("declare enum", new ArrayList<>(parsed.getEnumDeclarations()));
        strange.put("declare entry-point", new ArrayList<>(parsed.getEntryPointDeclarations()));
        strange.put("declare window", new ArrayList<>(parsed.getWindowDeclarations()));
        parsed.getAttributes().forEach(attribute -> strange.put(attribute.getName(), List.of(attribute)));
        strange.put(
                "query",
                parsed.getRules().stream().filter(QueryDescr.class::isInstance).toList());
        if (parsed.getUnit() != null) {
            strange.put("unit", List.of(parsed.getUnit()));
        }
        strange.forEach((word, found) -> found.forEach(descr -> report.foreign(
                new FilePosition(file, Math.max(descr.getLine(), 0), 0),
                word,
                "Laat het weg: een bestand heeft regels en verder niets.",
                "Leave it out: a file has rules and nothing else.")));
    }

    private static String text(RuleDescr rule, String content) {
        int start = Math.max(0, rule.getStartCharacter());
        int end = Math.min(content.length(), rule.getEndCharacter() + 1);
        return start < end ? content.substring(start, end) : "";
    }

    private void tooMany(FilePosition filePosition) {
        report.fault(
                "too-many-rules",
                filePosition,
                "Dit is de eerste regel boven de " + EditionLimits.RULES + ".",
                "This is the first rule beyond the " + EditionLimits.RULES + " that an edition may have.",
                "Neem regels samen met een tabel.",
                "Put rules together with a table.");
    }

    private void unique(List<Rule> rules) {
        Map<String, Rule> byId = new TreeMap<>();
        Map<String, Rule> byTitle = new TreeMap<>();
        for (Rule rule : rules) {
            twice(byId.putIfAbsent(rule.id(), rule), rule, "@id " + rule.id());
            twice(byTitle.putIfAbsent(rule.title(), rule), rule, "\"" + rule.title() + "\"");
        }
    }

    private void twice(Rule first, Rule second, String name) {
        if (first != null && !second.id().isEmpty()) {
            String at = first.place().file() + ":" + first.place().line();
            report.fault(
                    "rule-twice",
                    second.place(),
                    name + " staat er twee keer; de eerste: " + at,
                    name + " stands twice; the first: " + at,
                    "Geef een van beide een andere naam.",
                    "Give one of them another name.");
        }
    }
}
