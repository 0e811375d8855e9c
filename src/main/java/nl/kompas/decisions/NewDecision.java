package nl.kompas.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kompas.answer.Answer;

/**
 * A decision that is to be kept, with all that the caller's thread can prepare before the writer takes it.
 *
 * @param client who asked, where known
 * @param key the caller's idempotency key
 * @param body digest of what the caller sent, by which a retry is told from another request under the same key; null without a key
 * @param summary what it is about
 * @param levels its advice, as the database keeps it
 * @param searchKeys what it is found by
 * @param content what is kept of it
 * @param digests of the content
 */
record NewDecision(
        Optional<String> client,
        Optional<String> key,
        byte[] body,
        DecisionSummary summary,
        String levels,
        Set<Long> searchKeys,
        Content content,
        ChainEntry.ContentDigests digests) {

    /**
     * The content of a decision as the database keeps it.
     *
     * @param request the case, compressed
     * @param answer the answer without the reference, compressed
     * @param personal the personal data; null where there is none
     * @param salt of its digest; null with it
     */
    record Content(byte[] request, byte[] answer, byte[] personal, byte[] salt) {}

    /** Prepared from what was sent and answered; {@code answer} is its JSON without the reference. */
    static NewDecision of(
            Optional<String> client,
            Optional<String> key,
            byte[] body,
            Answer answered,
            byte[] answer,
            String revision) {
        PersonalData parts = PersonalData.split(body);
        byte[] personal = parts.personal().orElse(null);
        byte[] salt = personal == null ? null : Digests.salt();
        DecisionSummary summary = summary(answered, revision);
        return new NewDecision(
                client,
                key,
                key.isPresent() ? Digests.of(body) : null,
                summary,
                summary.levelsJson(),
                SearchKeys.of(summary, parts.reference()),
                new Content(CompressedJson.compress(parts.request()), CompressedJson.compress(answer), personal, salt),
                new ChainEntry.ContentDigests(
                        Digests.of(parts.request()),
                        personal == null ? null : Digests.of(salt, personal),
                        Digests.of(answer)));
    }

    private static DecisionSummary summary(Answer answered, String revision) {
        Map<String, String> levels = new LinkedHashMap<>();
        answered.advice().forEach(advice -> levels.put(advice.track(), advice.level()));
        return new DecisionSummary(
                answered.policy(),
                answered.edition(),
                answered.question(),
                answered.referenceDate(),
                answered.ruleset(),
                revision,
                levels);
    }
}
