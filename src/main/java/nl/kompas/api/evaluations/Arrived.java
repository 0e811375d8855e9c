package nl.kompas.api.evaluations;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import nl.kompas.api.problems.ProblemType;

/** Deals with a case that arrives over HTTP, where that harms nobody else. */
@ApplicationScoped
public class Arrived {

    private final Pace pace;

    Arrived(Pace pace) {
        this.pace = pace;
    }

    /**
     * Deals with the body of a request: at once if all of it is there and cases are dealt with quickly, else on a thread that may
     * wait. A body of which more is to come is no {@link ByteArrayInputStream}; one over the limit is refused.
     */
    public <T> CompletionStage<T> deal(InputStream body, Function<byte[], T> work) {
        return body instanceof ByteArrayInputStream && pace.quick()
                ? CompletableFuture.completedFuture(done(body, work))
                : Uni.createFrom()
                        .item(() -> done(body, work))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .subscribeAsCompletionStage();
    }

    private <T> T done(InputStream body, Function<byte[], T> work) {
        byte[] given = whole(body);
        return pace.watch(() -> work.apply(given));
    }

    private static byte[] whole(InputStream body) {
        byte[] given;
        try {
            given = body.readNBytes(Result.LARGEST_CASE + 1);
        } catch (IOException e) {
            throw ProblemType.BAD_REQUEST.problem("The request broke off.");
        }
        if (given.length > Result.LARGEST_CASE) {
            throw ProblemType.TOO_LARGE.problem();
        }
        return given;
    }
}
