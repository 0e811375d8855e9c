package nl.kompas.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;
import nl.kompas.rule.Condition;
import nl.kompas.rule.Rule;
import nl.kompas.rule.Statement;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    private final PolicyDefinition policyDefinition;
    private final ConditionReader conditions;
    private final StatementReader statements;
    private final String file;
    private final ProfileFaults report;

    RuleReader(PolicyDefinition policyDefinition, String file, ProfileFaults report) {
        this.policyDefinition = policyDefinition;
        this.conditions = new ConditionReader(new PatternReader(policyDefinition, file, report), file, report);
        this.statements = new StatementReader(new FactSchema(policyDefinition), report);
        this.file = file;
        this.report = report;
    }

    /** The rule; only to be used where no fault was reported. */
    Rule read(RuleDescr descr, String drl) {
        FilePosition filePosition = new FilePosition(file, descr.getLine(), descr.getColumn() + 1);
        AnnotationReader annotations = new AnnotationReader(descr, filePosition, report);
        onlyKnown(descr, filePosition);
        annotations.onlyKnown();
        String id = id(annotations);
        BindingScope bindingScope = new BindingScope();
        List<Condition> when = conditions.readAll(descr.getLhs(), bindingScope);
        List<Statement> then =
                statements.read(String.valueOf(descr.getConsequence()), consequence(descr, drl), bindingScope);
        Rule.Source source = source(annotations);
        Rule.Basis basis = basis(annotations);
        Text text = new Text(annotations.text("nl", "value"), annotations.text("en", "value"));
        return new Rule(id, descr.getName(), source, basis, text, when, then, filePosition, drl);
    }

    /** Where the first statement stands: Drools gives its text without the blanks after {@code then}. */
    private FilePosition consequence(RuleDescr descr, String drl) {
        int line = Math.max(0, descr.getConsequenceLine() - descr.getLine());
        int lineStart = 0;
        for (int i = 0; i < line; i++) {
            lineStart = drl.indexOf('\n', lineStart) + 1;
        }
        int at = lineStart + descr.getConsequencePattern() + "then".length() - (line == 0 ? descr.getColumn() : 0);
        while (at < drl.length() && Character.isWhitespace(drl.charAt(at))) {
            at++;
        }
        return new FilePosition(file, descr.getLine(), descr.getColumn() + 1).within(drl, Math.min(at, drl.length()));
    }

    /** Reports what a rule may not have beside its annotations, conditions and statements. */
    private void onlyKnown(RuleDescr descr, FilePosition filePosition) {
        if (descr.getName().isBlank()) {
            report.fault(
                    "rule-title-form",
                    filePosition,
                    "Dit is geen titel voor een regel.",
                    "This is no title for a rule.",
                    "Schrijf `rule \"een korte titel\"`.",
                    "Write `rule \"a short title\"`.");
        }
        descr.getAttributes().values().stream()
                .filter(attribute ->
                        attribute.getLine() >= descr.getLine()) // those above the rule are attributes of the file
                .forEach(attribute ->
                        attribute(new FilePosition(filePosition.file(), attribute.getLine(), 0), attribute.getName()));
        Set<String> strange = new TreeSet<>();
        if (descr.getParentName() != null) {
            strange.add("extends");
        }
        descr.getNamedConsequences().keySet().forEach(name -> strange.add("then[" + name + "]"));
        strange.forEach(word -> attribute(filePosition, word));
    }

    private void attribute(FilePosition filePosition, String word) {
        report.foreign(
                filePosition,
                word,
                "Laat het weg; regels hebben geen volgorde en geen andere kenmerken dan @id, @source, @basis, @nl en @en.",
                "Leave it out; rules have no order and no attributes but @id, @source, @basis, @nl and @en.");
    }

    private String id(AnnotationReader annotations) {
        String id = annotations.text("id", "value");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            report.fault(
                    "rule-id-form",
                    annotations.place("id"),
                    "`" + id + "` is geen naam voor een regel.",
                    "`" + id + "` is no id for a rule.",
                    "Gebruik hoofdletters, cijfers en streepjes.",
                    "Use capitals, digits and hyphens.");
        }
        return id;
    }

    private Rule.Source source(AnnotationReader annotations) {
        String document = annotations.text("source", "document");
        String section = annotations.text("source", "section");
        Map<String, ?> documents = policyDefinition.declaration().documents();
        if (!document.isEmpty() && !documents.containsKey(document)) {
            report.unknown(annotations.place("source"), "documents", document, documents.keySet());
        }
        return new Rule.Source(document, section);
    }

    private Rule.Basis basis(AnnotationReader annotations) {
        String basis = annotations.text("basis", "value");
        if (!basis.isEmpty() && !basis.equals("policy") && !basis.equals("interpretation")) {
            report.unknown(annotations.place("basis"), "@basis", basis, List.of("policy", "interpretation"));
        }
        return basis.equals("interpretation") ? Rule.Basis.INTERPRETATION : Rule.Basis.POLICY;
    }
}
