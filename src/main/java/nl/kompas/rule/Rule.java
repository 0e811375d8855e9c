package nl.kompas.rule;

import java.util.List;
import java.util.SortedSet;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;

/**
 * One statement of policy.
 *
 * @param id cited in answers; unique in the edition
 * @param title its name in the file; unique in the edition
 * @param source where the policy says it
 * @param basis whether the policy says it or an interpretation does
 * @param text what it says
 * @param when its conditions; all must hold
 * @param then what follows
 * @param place where it stands
 * @param drl its text in the file, from {@code rule} to {@code end}
 */
public record Rule(
        String id,
        String title,
        Source source,
        Basis basis,
        Text text,
        List<Condition> when,
        List<Statement> then,
        FilePosition place,
        String drl) {

    /** A section of a source document. */
    public record Source(String document, String section) {}

    /** What a rule rests on. */
    public enum Basis {
        /** The document says it. */
        POLICY,
        /** The document leaves the choice open. */
        INTERPRETATION
    }

    /** All indicators that its conditions name. */
    public SortedSet<String> indicators() {
        return Conditions.indicators(when);
    }
}
