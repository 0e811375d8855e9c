package nl.kompas.decisions;

/** What came of asking to keep a decision. */
public sealed interface Recording {

    /** It is kept, safely on disk. */
    record Kept(DecisionId id) implements Recording {}

    /** The same was asked before under the same idempotency key; that decision stands. */
    record Again(DecisionId id) implements Recording {}

    /** The idempotency key came with another body before. */
    record KeyTaken() implements Recording {}

    /** It cannot be kept now; where the connection broke at the very end, it may have been kept all the same. */
    record Unavailable(String why) implements Recording {}
}
