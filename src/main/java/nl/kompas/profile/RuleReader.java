package nl.kompas.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule with its annotations. */
final class RuleReader {

    private static final Set<String> ANNOTATIONS = Set.of("id", "source", "basis", "nl", "en");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    private final Framework framework;
    private final ConditionReader conditions;
    private final StatementReader statements;
    private final String file;
    private final Report report;

    RuleReader(Framework framework, String file, Report report) {
        this.framework = framework;
        this.conditions = new ConditionReader(new PatternReader(framework, file, report), file, report);
        this.statements = new StatementReader(new Fields(framework), file, report);
        this.file = file;
        this.report = report;
    }

    /** The rule; only to be used where no fault was reported. */
    Rule read(RuleDescr descr, String drl) {
        Place place = new Place(file, descr.getLine(), descr.getColumn() + 1);
        plain(descr, place);
        String id = annotation(descr, "id", "value", place).orElse("");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            report.fault(
                    "rule-id-form",
                    place,
                    new Text("`" + id + "` is geen naam voor een regel.", "`" + id + "` is no id for a rule."),
                    new Text("Gebruik hoofdletters, cijfers en streepjes.", "Use capitals, digits and hyphens."));
        }
        Scope scope = new Scope();
        List<Condition> when = conditions.readAll(descr.getLhs(), scope);
        List<Statement> then = statements.read(String.valueOf(descr.getConsequence()), descr.getConsequenceLine(), scope);
        Text text = new Text(
                annotation(descr, "nl", "value", place).orElse(""), annotation(descr, "en", "value", place).orElse(""));
        return new Rule(id, descr.getName(), source(descr, place), basis(descr, place), text, when, then, place, drl);
    }

    /** Reports what a rule may not have beside its conditions and statements. */
    private void plain(RuleDescr descr, Place place) {
        Set<String> strange = new TreeSet<>(descr.getAttributes().keySet());
        if (descr.getParentName() != null) {
            strange.add("extends");
        }
        strange.addAll(descr.getNamedConsequences().keySet());
        descr.getAnnotationNames().stream().filter(name -> !ANNOTATIONS.contains(name)).forEach(name -> strange.add("@" + name));
        for (String word : strange) {
            report.outside(
                    place,
                    "Regel \"" + descr.getName() + "\": `" + word + "` hoort niet bij het regelprofiel.",
                    "Rule \"" + descr.getName() + "\": `" + word + "` is not in the rule profile.",
                    "Laat het weg; regels hebben geen volgorde en geen andere kenmerken dan @id, @source, @basis, @nl en @en.",
                    "Leave it out; rules have no order and no attributes but @id, @source, @basis, @nl and @en.");
        }
    }

    private Rule.Source source(RuleDescr descr, Place place) {
        String document = annotation(descr, "source", "document", place).orElse("");
        String section = annotation(descr, "source", "section", place).orElse("");
        Map<String, ?> documents = framework.declaration().documents();
        if (!document.isEmpty() && !documents.containsKey(document)) {
            report.unknown(place, "documents", document, documents.keySet());
        }
        return new Rule.Source(document, section);
    }

    private Rule.Basis basis(RuleDescr descr, Place place) {
        String basis = annotation(descr, "basis", "value", place).orElse("policy");
        if (!basis.equals("policy") && !basis.equals("interpretation")) {
            report.unknown(place, "@basis", basis, List.of("policy", "interpretation"));
        }
        return basis.equals("interpretation") ? Rule.Basis.INTERPRETATION : Rule.Basis.POLICY;
    }

    private Optional<String> annotation(RuleDescr descr, String name, String key, Place place) {
        AnnotationDescr annotation = descr.getAnnotation(name);
        Object value = annotation == null ? null : annotation.getValue(key);
        String text = value == null ? "" : unquoted(String.valueOf(value));
        if (text.isBlank()) {
            String example = switch (name) {
                case "source" -> "@source(document = \"…\", section = \"…\")";
                case "basis" -> "@basis(policy)";
                default -> "@" + name + "(\"…\")";
            };
            report.fault(
                    "annotation-missing",
                    place,
                    new Text(
                            "Regel \"" + descr.getName() + "\" mist @" + name + ".",
                            "Rule \"" + descr.getName() + "\" lacks @" + name + "."),
                    new Text("Schrijf `" + example + "` onder de naam.", "Write `" + example + "` under its name."));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return (quoted ? text.substring(1, text.length() - 1) : text).replace("\\\"", "\"");
    }
}
