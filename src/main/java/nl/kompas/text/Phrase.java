package nl.kompas.text;

import java.util.List;
import nl.kompas.policy.Text;

/**
 * A condition in words.
 *
 * @param text what it asks; where it has parts, how they go together, ending in a colon
 * @param parts what is to hold, or not; empty where the text says it all
 */
public record Phrase(Text text, List<Phrase> parts) {

    /** A phrase without parts. */
    static Phrase of(Text text) {
        return new Phrase(text, List.of());
    }
}
