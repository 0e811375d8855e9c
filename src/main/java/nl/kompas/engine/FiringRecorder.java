package nl.kompas.engine;

import nl.kompas.engine.Provenance.Novelty;
import nl.kompas.rule.Assertion;

/** Records the firings of rules while one case is evaluated. Not shared between threads. */
final class FiringRecorder {

    private final Provenance provenance;
    private final WorkingMemory workingMemory;
    private final ConcludedFacts concludedFacts;
    private final EvaluationBudget evaluationBudget;

    FiringRecorder(
            Provenance provenance,
            WorkingMemory workingMemory,
            ConcludedFacts concludedFacts,
            EvaluationBudget evaluationBudget) {
        this.provenance = provenance;
        this.workingMemory = workingMemory;
        this.concludedFacts = concludedFacts;
        this.evaluationBudget = evaluationBudget;
    }

    /**
     * A rule fired. What it concludes without the help of other rules is in the working memory from now on.
     *
     * @param rule its number among the rules of the question
     * @param id its id
     * @param number the number of the assertion
     * @param again whether the step is repeated, so that the same firing once more does not count
     */
    void fired(int rule, String id, int number, Assertion assertion, boolean again) {
        Novelty novelty = provenance.add(number, rule);
        if (novelty != Novelty.REPEATED || !again) {
            evaluationBudget.count(id);
        }
        if (novelty == Novelty.NEW) {
            concludedFacts.add(number, assertion, workingMemory);
        }
    }

    /** What was asserted so far. */
    Provenance provenance() {
        return provenance;
    }
}
