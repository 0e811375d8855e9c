package nl.kompas.decisions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.kompas.cases.Expectation;
import nl.kompas.cases.RecordedCase;

/** Turns decisions into recorded cases ({@code rules/README.md}, section 8), without what may name a person. */
public final class RecordedDecision {

    private RecordedDecision() {}

    /** The recorded case that expects what was answered, under a name that says what it shows. */
    public static RecordedCase of(Decision.Whole whole, String name) {
        Decision decision = whole.decision();
        ObjectNode request = (ObjectNode)
                Papers.tree(Papers.split(Papers.bytes(whole.request())).request());
        request.remove("detail");
        request.put("referenceDate", decision.head().referenceDate());
        String origin = "decision " + decision.id() + " of " + decision.id().at() + " by "
                + decision.head().ruleset();
        return new RecordedCase(
                name,
                origin,
                request,
                Expectation.of(Papers.tree(whole.answer())).expect());
    }
}
