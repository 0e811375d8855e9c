package nl.kompas.engine;

import nl.kompas.engine.Provenance.News;
import nl.kompas.rule.Assertion;

/** Gathers what rules say while one case is evaluated. Not shared between threads. */
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
     * A rule says something; what it concludes directly is known from now on.
     *
     * @param rule its number among the rules of the question
     * @param id its id
     * @param number the number of what is said
     * @param again whether saying it once more is no news and does not count
     */
    void fired(int rule, String id, int number, Assertion assertion, boolean again) {
        News news = provenance.add(number, rule);
        if (news != News.NONE || !again) {
            evaluationBudget.count(id);
        }
        if (news == News.SAID) {
            concludedFacts.add(number, assertion, workingMemory);
        }
    }

    /** All that was said so far. */
    Provenance reasons() {
        return provenance;
    }
}
