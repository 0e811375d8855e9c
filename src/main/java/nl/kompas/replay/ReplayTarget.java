package nl.kompas.replay;

import java.util.Optional;
import nl.kompas.edition.Edition;

/**
 * The rules by which cases are answered again.
 *
 * @param edition loaded
 * @param draft the draft that they stand in, if they do
 * @param now the same edition as it answers callers now, if it does and is another
 */
public record ReplayTarget(Edition edition, Optional<String> draft, Optional<Edition> now) {

    /**
     * The target in words.
     *
     * @param ruleset hash of what the rules say
     * @param revision names the files byte by byte
     * @param draft id of the draft, null where it is none
     */
    public record Named(String policy, String edition, String ruleset, String revision, String draft) {}

    /** What it is, for people. */
    Named named() {
        return new Named(
                edition.definition().id().policy(),
                edition.definition().id().edition(),
                edition.hash(),
                edition.files().revision(),
                draft.orElse(null));
    }
}
