package nl.kompas.http.evaluations;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import nl.kompas.http.problems.ProblemType;

/**
 * Chooses the thread on which a case that came over HTTP is evaluated: that of the connection where this holds up nobody else.
 */
@ApplicationScoped
public class RequestDispatcher {

    private final SlowRequestBreaker breaker;

    RequestDispatcher(SlowRequestBreaker breaker) {
        this.breaker = breaker;
    }

    /**
     * Deals with the body of a request: at once if all of it is there and cases are dealt with quickly, else on a thread that may
     * wait. A body of which more is to come is no {@link ByteArrayInputStream}; one over the limit is refused.
     */
    public <T> CompletionStage<T> deal(InputStream body, Function<byte[], T> work) {
        return body instanceof ByteArrayInputStream there && breaker.quick()
                ? CompletableFuture.completedFuture(done(whole(there), work))
                : Uni.createFrom()
                        .item(() -> done(whole(body), work))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .subscribeAsCompletionStage();
    }

    private <T> T done(byte[] given, Function<byte[], T> work) {
        return breaker.watch(() -> work.apply(given));
    }

    private static byte[] whole(InputStream body) {
        try {
            return accepted(body.readNBytes(EvaluationProblems.LARGEST_CASE + 1));
        } catch (IOException e) {
            throw ProblemType.BAD_REQUEST.problem("The request broke off.");
        }
    }

    /** Copied at once, where reading by pieces would make room for more than is there. */
    private static byte[] whole(ByteArrayInputStream body) {
        return accepted(body.readAllBytes());
    }

    private static byte[] accepted(byte[] given) {
        if (given.length > EvaluationProblems.LARGEST_CASE) {
            throw ProblemType.TOO_LARGE.problem();
        }
        return given;
    }
}
