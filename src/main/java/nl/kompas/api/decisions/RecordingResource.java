package nl.kompas.api.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kompas.access.Roles;
import nl.kompas.answer.Outcome;
import nl.kompas.api.access.Identity;
import nl.kompas.api.evaluations.Result;
import nl.kompas.api.operations.MeteredEvaluations;
import nl.kompas.api.problems.ProblemType;
import nl.kompas.decisions.DecisionArchive;
import nl.kompas.decisions.DecisionId;
import nl.kompas.decisions.DecisionLog;
import nl.kompas.decisions.Recording;

/** Evaluates a case and keeps the answer. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER})
@Path("/v1/decisions")
class RecordingResource {

    private static final int LONGEST_KEY = 255;

    private final MeteredEvaluations evaluations;
    private final DecisionLog log;
    private final DecisionArchive archive;
    private final SecurityIdentity identity;
    private final DecisionBody bodies;

    RecordingResource(
            MeteredEvaluations evaluations,
            DecisionLog log,
            DecisionArchive archive,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.log = log;
        this.archive = archive;
        this.identity = identity;
        this.bodies = new DecisionBody(json);
    }

    /** Answers once the decision is on disk. A retry with the same key and body gets the first answer. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> record(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri, InputStream body)
            throws IOException {
        byte[] given = body.readNBytes(Result.LARGEST_CASE + 1);
        if (given.length > Result.LARGEST_CASE) {
            throw ProblemType.TOO_LARGE.problem();
        }
        Optional<String> key = key(idempotencyKey);
        Outcome outcome = evaluations.evaluate(given);
        if (outcome instanceof Outcome.Answered answered) {
            return record(key, given, answered, uri.getAbsolutePath());
        }
        throw Result.problem(outcome);
    }

    private CompletionStage<Response> record(
            Optional<String> key, byte[] body, Outcome.Answered answered, URI decisions) {
        byte[] answer = answered.form().of(answered.answer().withoutReference());
        Optional<String> reference = Optional.ofNullable(answered.answer().reference());
        return log.record(new DecisionLog.Request(
                        Optional.ofNullable(Identity.name(identity)),
                        key,
                        body,
                        answered.answer(),
                        answer,
                        answered.revision()))
                // not on the thread that writes decisions
                .thenApplyAsync(
                        recording -> response(recording, decisions, reference, answer),
                        Infrastructure.getDefaultWorkerPool());
    }

    private Response response(Recording recording, URI decisions, Optional<String> reference, byte[] answer) {
        if (recording instanceof Recording.Kept kept) {
            return created(decisions, kept.id(), bodies.of(kept.id(), reference, answer));
        }
        if (recording instanceof Recording.Again again
                && archive.find(again.id()) instanceof DecisionArchive.Found.There there) {
            return created(
                    decisions,
                    again.id(),
                    bodies.of(
                            again.id(),
                            there.decision().decision().reference(),
                            there.decision().answer()));
        }
        if (recording instanceof Recording.KeyTaken) {
            throw ProblemType.IDEMPOTENCY_KEY_TAKEN.problem();
        }
        throw ProblemType.unavailable(
                recording instanceof Recording.Unavailable unavailable ? unavailable.why() : "Try again.");
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
