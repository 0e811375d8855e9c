package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kompas.engine.AssertionIndex;
import nl.kompas.engine.PrecedenceResolution;
import nl.kompas.engine.Provenance;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.FactKind;

/** The preconditions and the compass of an answer. All reasons stay listed, also those that a graver one outweighs. */
final class AssessmentBuilder {

    private static final int STATUS = 1;
    private static final int VERDICT = 2;

    private final List<Entry> preconditions = new ArrayList<>();
    private final List<Entry> components = new ArrayList<>();

    /** Something of which an answer tells how it was settled; the aspect is that of a component. */
    private record Entry(String id, String aspect, PrecedenceResolution resolution, int[] assertions) {

        Entry(String id, String aspect, PrecedenceResolution resolution) {
            this(id, aspect, resolution, resolution.assertions());
        }

        String outcome(Provenance provenance, int field) {
            return (String) resolution.fact(provenance).values()[field];
        }
    }

    AssessmentBuilder(Declaration declaration, AssertionIndex assertionIndex) {
        declaration
                .preconditions()
                .keySet()
                .forEach(id -> preconditions.add(new Entry(
                        id,
                        null,
                        PrecedenceResolution.of(
                                new Conclusion(FactKind.PRECONDITION, id), declaration, assertionIndex))));
        declaration.aspects().forEach((aspect, content) -> content.components()
                .keySet()
                .forEach(id -> components.add(new Entry(
                        id,
                        aspect,
                        PrecedenceResolution.of(
                                new Conclusion(FactKind.COMPONENT, id), declaration, assertionIndex)))));
    }

    List<Answer.Precondition> preconditions(Provenance provenance) {
        List<Answer.Precondition> written = new ArrayList<>(preconditions.size());
        for (Entry entry : preconditions) {
            written.add(new Answer.Precondition(
                    entry.id(), entry.outcome(provenance, STATUS), provenance.because(entry.assertions())));
        }
        return Collections.unmodifiableList(written);
    }

    List<Answer.Component> compass(Provenance provenance) {
        List<Answer.Component> written = new ArrayList<>(components.size());
        for (Entry entry : components) {
            written.add(new Answer.Component(
                    entry.aspect(),
                    entry.id(),
                    entry.outcome(provenance, VERDICT),
                    provenance.because(entry.assertions())));
        }
        return Collections.unmodifiableList(written);
    }
}
