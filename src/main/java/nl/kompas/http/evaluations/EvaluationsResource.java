package nl.kompas.http.evaluations;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import nl.kompas.access.Roles;
import nl.kompas.answer.EvaluationOutcome;

/** Evaluates cases and keeps nothing. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR, Roles.OPERATOR})
@Path("/v1/evaluations")
class EvaluationsResource {

    private static final String LINES = "application/x-ndjson";

    private final MeteredEvaluator evaluations;
    private final RequestDispatcher dispatcher;

    EvaluationsResource(MeteredEvaluator evaluations, RequestDispatcher dispatcher) {
        this.evaluations = evaluations;
        this.dispatcher = dispatcher;
    }

    /** Answers one case, or says what is wrong with it. */
    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<byte[]> evaluate(InputStream body) {
        return dispatcher.deal(body, this::answer);
    }

    private byte[] answer(byte[] given) {
        EvaluationOutcome evaluationOutcome = evaluations.evaluate(given);
        if (evaluationOutcome instanceof EvaluationOutcome.Answered answered) {
            return answered.json();
        }
        throw EvaluationProblems.problem(evaluationOutcome);
    }

    /** Answers a case a line, each as it comes; what is wrong with a line stands on its own line of the response. */
    @POST
    @Consumes(LINES)
    @Produces(LINES)
    public StreamingOutput evaluateLines(InputStream body) {
        return new NdjsonEvaluation(body, evaluations);
    }
}
