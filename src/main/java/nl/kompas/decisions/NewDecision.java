package nl.kompas.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kompas.answer.Answer;

/**
 * A decision that is to be kept, with all that can be made ready before its turn comes.
 *
 * @param client who asked, where known
 * @param key the caller's idempotency key
 * @param body digest of what the caller sent, by which a key is known to come with the same body; null without a key
 * @param head what it is about
 * @param levels its advice, as it is kept
 * @param facets by what it is found
 * @param content what is kept of it, packed
 * @param digests of the content
 */
record NewDecision(
        Optional<String> client,
        Optional<String> key,
        byte[] body,
        Head head,
        String levels,
        Set<Long> facets,
        Content content,
        ContentDigests digests) {

    /** Made ready from what was sent and answered; {@code answer} is its JSON without the reference. */
    static NewDecision of(
            Optional<String> client,
            Optional<String> key,
            byte[] body,
            Answer answered,
            byte[] answer,
            String revision) {
        Papers papers = Papers.split(body);
        byte[] salt = papers.personal().map(any -> Digests.salt()).orElse(null);
        byte[] personal = papers.personal().orElse(null);
        Head head = head(answered, revision);
        ContentDigests digests = new ContentDigests(
                Digests.of(papers.request()), personal == null ? null : Digests.of(salt, personal), Digests.of(answer));
        return new NewDecision(
                client,
                key,
                key.isPresent() ? Digests.of(body) : null,
                head,
                Heads.levels(head.levels()),
                Facets.of(head, papers.reference()),
                new Content(Packed.pack(papers.request()), Packed.pack(answer), personal, salt),
                digests);
    }

    private static Head head(Answer answered, String revision) {
        Map<String, String> levels = new LinkedHashMap<>();
        answered.advice().forEach(advice -> levels.put(advice.track(), advice.level()));
        return new Head(
                answered.policy(),
                answered.edition(),
                answered.question(),
                answered.referenceDate(),
                answered.ruleset(),
                revision,
                levels);
    }
}
