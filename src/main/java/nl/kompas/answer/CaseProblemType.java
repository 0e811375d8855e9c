package nl.kompas.answer;

import java.net.URI;

/** Why a case has no answer. The {@code type} is stable: callers may rely on it. */
public enum CaseProblemType {
    INVALID_CASE("invalid-case", 400, "Invalid case", "The body is not a case that can be evaluated."),
    TOO_LARGE("too-large", 413, "Too large", "A case is at most 1 MiB."),
    RULES_RAN_PAST_LIMIT(
            "rules-ran-past-limit", 500, "Rules ran past their limit", "The rules did not come to an end."),
    INTERNAL("internal", 500, "Internal error", "Something went wrong in the service; its log says what.");

    private final URI type;
    private final int status;
    private final String title;
    private final String detail;

    CaseProblemType(String name, int status, String title, String detail) {
        this.type = URI.create("urn:kompas:problem:" + name);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** Names it for programs. */
    public URI type() {
        return type;
    }

    /** The status of HTTP that stands for it. */
    public int status() {
        return status;
    }

    /** Names it for people. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String detail() {
        return detail;
    }
}
