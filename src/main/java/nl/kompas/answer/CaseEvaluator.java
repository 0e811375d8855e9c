package nl.kompas.answer;

/** Evaluates what callers send. Safe for use by many threads. */
public interface CaseEvaluator {

    /**
     * Reads one case and answers it.
     *
     * @param json one JSON document, in UTF-8, of any quality
     * @return never null; input errors are values
     */
    EvaluationOutcome evaluate(byte[] json);
}
