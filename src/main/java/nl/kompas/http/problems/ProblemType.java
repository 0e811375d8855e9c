package nl.kompas.http.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import nl.kompas.answer.CaseProblemType;

/** The problems (RFC 9457) that this service answers with. Their {@code type} is stable: callers may rely on it. */
public enum ProblemType {
    INVALID_CASE(CaseProblemType.INVALID_CASE),
    BAD_REQUEST("bad-request", 400, "Bad request", "The request cannot be read."),
    INVALID_REPLAY("invalid-replay", 400, "Invalid replay", "The body does not say what to replay by which rules."),
    UNAUTHORIZED(
            "unauthorized",
            401,
            "Unauthorized",
            "This takes a valid key or token; `WWW-Authenticate` says how it is sent."),
    FORBIDDEN("forbidden", 403, "Forbidden", "Who you are is known, and it is not among those who may do this."),
    NOT_FOUND("not-found", 404, "Not found", "There is nothing at this path."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "Method not allowed",
            "This path does not take this method; `Allow` names those it does."),
    NOT_ACCEPTABLE(
            "not-acceptable", 406, "Not acceptable", "This path offers none of the media types that `Accept` names."),
    IDEMPOTENCY_KEY_TAKEN(
            "idempotency-key-taken",
            409,
            "Idempotency key taken",
            "This `Idempotency-Key` of yours came with another body before."),
    IRREPRODUCIBLE(
            "irreproducible", 409, "Irreproducible", "The rules of that day cannot answer the case of that day."),
    GONE("gone", 410, "Gone", "It was here, and is not kept any more."),
    PRECONDITION_FAILED(
            "precondition-failed", 412, "Precondition failed", "It is no longer as `If-Match` says it was seen."),
    TOO_LARGE(CaseProblemType.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "Unsupported media type",
            "This path does not read the media type in `Content-Type`."),
    MISDIRECTED(
            "misdirected",
            421,
            "Misdirected request",
            "This service is open to its own machine alone and answers to `localhost`. For other names let callers in by keys or"
                    + " OpenID Connect and set kompas.access.open-on-loopback=false."),
    FAULTY_RULES("faulty-rules", 422, "Faulty rules", "The files have faults; `faults` lists them."),
    PRECONDITION_REQUIRED(
            "precondition-required",
            428,
            "Precondition required",
            "Say with `If-Match` which revision you saw, so that nobody's work is overwritten unseen."),
    TOO_MANY_REPLAYS(
            "too-many-replays",
            429,
            "Too many replays",
            "As many replays wait as may; try again once some are done, or cancel some."),
    RULES_RAN_PAST_LIMIT(CaseProblemType.RULES_RAN_PAST_LIMIT),
    INTERNAL(CaseProblemType.INTERNAL),
    UNAVAILABLE("unavailable", 503, "Unavailable", "This cannot be done now; try again later.");

    private static final int RETRY_SECONDS = 5;

    private final URI uri;
    private final int status;
    private final String title;
    private final String detail;

    ProblemType(String name, int status, String title, String detail) {
        this.uri = URI.create("urn:kompas:problem:" + name);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    ProblemType(CaseProblemType why) {
        this.uri = why.type();
        this.status = why.status();
        this.title = why.title();
        this.detail = why.detail();
    }

    /** The type for an error that says no more than its status; none where we have no words for it. */
    static Optional<ProblemType> of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && type != INVALID_CASE && type != RULES_RAN_PAST_LIMIT)
                .findFirst();
    }

    /** What cannot be done now and may be tried again in a few seconds. */
    public static HttpProblem unavailable(String detail) {
        return UNAVAILABLE
                .builder(detail)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    /** A problem of this type, about the request as a whole. */
    public HttpProblem problem() {
        return problem(detail);
    }

    /** A problem of this type that says more of this occurrence. */
    public HttpProblem problem(String detail) {
        return builder(detail).build();
    }

    /** The same, to be added to. */
    public HttpProblem.Builder builder(String detail) {
        return HttpProblem.builder()
                .withType(uri)
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail);
    }
}
