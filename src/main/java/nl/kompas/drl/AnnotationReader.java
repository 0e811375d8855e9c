package nl.kompas.drl;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.FilePosition;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads the annotations of one rule. */
final class AnnotationReader {

    private static final Map<String, String> EXAMPLES = Map.of(
            "id", "@id(\"…\")",
            "source", "@source(document = \"…\", section = \"…\")",
            "basis", "@basis(policy)",
            "nl", "@nl(\"…\")",
            "en", "@en(\"…\")");

    private final RuleDescr rule;
    private final FilePosition filePosition;
    private final ProfileFaults report;

    AnnotationReader(RuleDescr rule, FilePosition filePosition, ProfileFaults report) {
        this.rule = rule;
        this.filePosition = filePosition;
        this.report = report;
    }

    /** Reports what the profile does not have: other annotations, the same one twice, other words between the brackets. */
    void onlyKnown() {
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            Set<String> strange = new TreeSet<>(annotation.getValueMap().keySet());
            strange.removeAll(annotation.getName().equals("source") ? Set.of("document", "section") : Set.of("value"));
            if (!EXAMPLES.containsKey(annotation.getName())) {
                report.foreign(
                        place(annotation),
                        "@" + annotation.getName(),
                        "Laat het weg: een regel heeft @id, @source, @basis, @nl en @en.",
                        "Leave it out: a rule has @id, @source, @basis, @nl and @en.");
            } else if (annotation.isDuplicated() || !strange.isEmpty()) {
                form(annotation);
            }
        }
    }

    private void form(AnnotationDescr annotation) {
        String example = EXAMPLES.get(annotation.getName());
        report.fault(
                "annotation-form",
                place(annotation),
                "Zo kan `@" + annotation.getName() + "` niet.",
                "`@" + annotation.getName() + "` cannot be so.",
                "Schrijf een keer `" + example + "`.",
                "Write `" + example + "` once.");
    }

    /** The text of an annotation under a key; empty and a fault where there is none. */
    String text(String name, String key) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        Object value = annotation == null ? null : annotation.getValue(key);
        String written = value instanceof String text ? text.strip() : "";
        boolean quoted = DrlTokens.quoted(written);
        String text = quoted ? written.substring(1, written.length() - 1).replace("\\\"", "\"") : written;
        if (value == null || quoted && text.isBlank()) {
            missing(name);
        } else if (!quoted && (!name.equals("basis") || text.isEmpty())) {
            form(annotation);
            return "";
        }
        return text;
    }

    private void missing(String name) {
        String example = EXAMPLES.get(name);
        report.fault(
                "annotation-missing",
                filePosition,
                "Regel \"" + rule.getName() + "\" mist @" + name + ".",
                "Rule \"" + rule.getName() + "\" lacks @" + name + ".",
                "Schrijf `" + example + "` onder de naam.",
                "Write `" + example + "` under its name.");
    }

    /** Where an annotation stands; the rule's own place where it has none. */
    FilePosition place(String name) {
        return Optional.ofNullable(rule.getAnnotation(name)).map(this::place).orElse(filePosition);
    }

    private FilePosition place(AnnotationDescr annotation) {
        return annotation.getLine() > 0
                ? new FilePosition(filePosition.file(), annotation.getLine(), annotation.getColumn() + 1)
                : filePosition;
    }
}
