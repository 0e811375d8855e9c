package nl.kompas.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kompas.answer.Answer;

/** Decisions as they come from the edge, without rules behind them. */
record DecisionToRecord(String policy, String edition, String level, String reference, String client, String key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static DecisionToRecord decision(String reference) {
        return new DecisionToRecord("harbour", "2024", "engage", reference, "portal", null);
    }

    DecisionToRecord keyed(String idempotencyKey) {
        return new DecisionToRecord(policy, edition, level, reference, client, idempotencyKey);
    }

    byte[] body() {
        String called = reference == null ? "" : "\"reference\": \"" + reference + "\", ";
        return ("{" + called + "\"policy\": \"" + policy + "\", \"question\": \"visit\", \"findings\": {\"ships\": 3,"
                        + " \"berths\": {\"value\": 1.50, \"source\": \"Mevrouw Jansen\", \"note\": \"by phone\"}}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    Answer answer() {
        return new Answer(
                policy,
                edition,
                "sha256:" + "0".repeat(64),
                "visit",
                "2024-05-01",
                reference,
                List.of(new Answer.Advice("trade", level, List.of("R-1"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    DecisionLog.Request request() throws Exception {
        return new DecisionLog.Request(
                Optional.ofNullable(client),
                Optional.ofNullable(key),
                body(),
                answer(),
                JSON.writeValueAsBytes(answer().withoutReference()),
                "1".repeat(64));
    }

    /** Has it kept, and waits for that. */
    Recording recorded(DecisionStore decisionStore) throws Exception {
        return decisionStore.log().record(request()).toCompletableFuture().get();
    }

    /** Has many kept at once, which must succeed; their ids in the same order. */
    static List<DecisionId> kept(DecisionStore decisionStore, List<DecisionToRecord> many) throws Exception {
        List<CompletableFuture<Recording>> recordings = new ArrayList<>();
        for (DecisionToRecord each : many) {
            recordings.add(decisionStore.log().record(each.request()).toCompletableFuture());
        }
        return recordings.stream()
                .map(CompletableFuture::join)
                .map(recording -> ((Recording.Kept) recording).id())
                .toList();
    }

    /** Has it kept, which must succeed. */
    DecisionId kept(DecisionStore decisionStore) throws Exception {
        return ((Recording.Kept) recorded(decisionStore)).id();
    }
}
