package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Decisions of years ago carry the hash of a rule set: the same rules keep the same hash, whatever becomes of the program. */
class RulesetHashTest {

    /** The rules are those of the warm-up; they and this value change together, the form of the hash never does. */
    @Test
    void theSameRulesHaveTheSameHashForEver() {
        assertEquals(
                "sha256:ae16a3ba4a322d66ba032be812141e11e67856ff09fc79e44c0474ed2ec91b19",
                Warmup.read().active().orElseThrow().hash());
    }
}
