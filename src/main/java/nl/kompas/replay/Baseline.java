package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;

/** What the answer to a replayed case is compared with. */
public sealed interface Baseline {

    /** An answer that was kept, as callers got it; it says by which edition and rule set it was given. */
    record Kept(JsonNode answer) implements Baseline {}

    /** What a recorded case expects ({@code rules/README.md}, section 8). */
    record Expected(JsonNode expect) implements Baseline {}

    /** What the rules of now answer. */
    record Now() implements Baseline {}
}
