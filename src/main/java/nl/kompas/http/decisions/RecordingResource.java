package nl.kompas.http.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import nl.kompas.access.Roles;
import nl.kompas.answer.Answer;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.DecisionArchive;
import nl.kompas.decisions.DecisionId;
import nl.kompas.decisions.DecisionLog;
import nl.kompas.decisions.Recording;
import nl.kompas.http.access.Identity;
import nl.kompas.http.evaluations.EvaluationProblems;
import nl.kompas.http.evaluations.MeteredEvaluator;
import nl.kompas.http.evaluations.RequestDispatcher;
import nl.kompas.http.problems.ProblemType;

/** Evaluates a case and keeps the answer. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER})
@Path("/v1/decisions")
class RecordingResource {

    private static final int LONGEST_KEY = 255;
    private static final String AGAIN = "Try again.";

    private final MeteredEvaluator evaluations;
    private final RequestDispatcher dispatcher;
    private final DecisionLog log;
    private final DecisionArchive archive;
    private final SecurityIdentity identity;
    private final DecisionBody bodies;

    RecordingResource(
            MeteredEvaluator evaluations,
            RequestDispatcher dispatcher,
            DecisionLog log,
            DecisionArchive archive,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.dispatcher = dispatcher;
        this.log = log;
        this.archive = archive;
        this.identity = identity;
        this.bodies = new DecisionBody(json);
    }

    /** Answers once the decision is on disk. A retry with the same key and body gets the first answer. */
    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri, InputStream body) {
        Optional<String> key = key(idempotencyKey);
        Optional<String> client = Optional.ofNullable(Identity.name(identity));
        URI decisions = uri.getAbsolutePath();
        // not on the thread that writes decisions, or waits for the disk
        Executor connection = MutinyHelper.executor(Vertx.currentContext());
        return dispatcher.deal(body, given -> evaluated(client, key, given)).thenCompose(asked -> log.record(
                        asked.request())
                .thenComposeAsync(recording -> response(recording, decisions, asked), connection));
    }

    /** What is asked to be kept, and how the caller calls it. */
    private record Asked(DecisionLog.Request request, Optional<String> reference) {}

    private Asked evaluated(Optional<String> client, Optional<String> key, byte[] given) {
        EvaluationOutcome evaluationOutcome = evaluations.evaluate(given);
        if (!(evaluationOutcome instanceof EvaluationOutcome.Answered answered)) {
            throw EvaluationProblems.problem(evaluationOutcome);
        }
        Answer answer = answered.answer();
        byte[] written = answered.form().of(answer.withoutReference());
        return new Asked(
                new DecisionLog.Request(client, key, given, answer, written, answered.revision()),
                Optional.ofNullable(answer.reference()));
    }

    private CompletionStage<Response> response(Recording recording, URI decisions, Asked asked) {
        if (recording instanceof Recording.Kept kept) {
            return CompletableFuture.completedFuture(created(
                    decisions,
                    kept.id(),
                    bodies.of(kept.id(), asked.reference(), asked.request().answerWithoutReference())));
        }
        if (recording instanceof Recording.Again again) {
            return CompletableFuture.supplyAsync(() -> again(again, decisions), Infrastructure.getDefaultWorkerPool());
        }
        return CompletableFuture.failedFuture(
                recording instanceof Recording.KeyTaken
                        ? ProblemType.IDEMPOTENCY_KEY_TAKEN.problem()
                        : ProblemType.unavailable(
                                recording instanceof Recording.Unavailable unavailable ? unavailable.why() : AGAIN));
    }

    private Response again(Recording.Again again, URI decisions) {
        if (archive.find(again.id()) instanceof DecisionArchive.Found.There there) {
            Decision.Whole whole = there.decision();
            return created(
                    decisions,
                    again.id(),
                    bodies.of(again.id(), whole.decision().reference(), whole.answer()));
        }
        throw ProblemType.unavailable(AGAIN);
    }

    private static Response created(URI decisions, DecisionId id, byte[] body) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, decisions + "/" + id)
                .entity(body)
                .build();
    }

    private static Optional<String> key(String given) {
        if (given == null) {
            return Optional.empty();
        }
        if (given.isBlank() || given.length() > LONGEST_KEY) {
            throw ProblemType.BAD_REQUEST.problem(
                    "`Idempotency-Key` has 1 to " + LONGEST_KEY + " characters, and names one request of yours.");
        }
        return Optional.of(given.strip());
    }
}
