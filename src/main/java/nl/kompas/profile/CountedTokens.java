package nl.kompas.profile;

import nl.kompas.policy.Limits;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Tokens that count how often a parser looks at them. Drools' grammar tries many ways of reading the same text, more with
 * every level of nesting; this ends it. ANTLR gives no other place to stand in than below its own stream.
 */
final class CountedTokens extends CommonTokenStream {

    /** Looks that even the shortest text may take. */
    private static final long FEWEST = 100_000;

    private long looks;
    private boolean passed;

    CountedTokens(TokenSource source) {
        super(source);
        fill();
    }

    @Override
    public Token LT(int k) {
        looks++;
        if (looks > FEWEST + (long) Limits.LOOKS_PER_TOKEN * size()) {
            passed = true;
            throw new TooHard(Math.max(1, get(Math.min(index(), size() - 1)).getLine()));
        }
        return super.LT(k);
    }

    /** The parser may have swallowed what {@link #LT} threw. */
    void check() {
        if (passed) {
            throw new TooHard(Math.max(1, get(Math.min(index(), size() - 1)).getLine()));
        }
    }
}
