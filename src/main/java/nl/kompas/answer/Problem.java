package nl.kompas.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.InputFault;

/**
 * Why a case has no answer, as callers read it: problem details (RFC 9457).
 *
 * @param type as {@link Unanswered#type}
 * @param status as {@link Unanswered#status}
 * @param title as {@link Unanswered#title}
 * @param detail what went wrong with this case
 * @param instance a reference to this case; absent where it is the only one
 * @param errors what is wrong in the case; absent where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "status", "title", "detail", "instance", "errors"})
public record Problem(URI type, int status, String title, String detail, String instance, List<InputFault> errors) {

    /** The problem that it always is. */
    public static Problem of(Unanswered why) {
        return of(why, why.detail(), null);
    }

    /** The problem that an outcome is; nothing where it is an answer. */
    public static Optional<Problem> of(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return Optional.of(
                    of(Unanswered.INVALID_CASE, wrong(refused.faults().size()), refused.faults()));
        }
        if (outcome instanceof Outcome.RanPastLimit limit) {
            String detail = "The rules ran past their limit in or after rule " + limit.rule() + ".";
            return Optional.of(of(Unanswered.RULES_RAN_PAST_LIMIT, detail, null));
        }
        return Optional.empty();
    }

    private static String wrong(int faults) {
        return faults == 1
                ? "One thing is wrong in the body; `errors` says where and what."
                : faults + " things are wrong in the body; `errors` says where and what.";
    }

    private static Problem of(Unanswered why, String detail, List<InputFault> errors) {
        return new Problem(why.type(), why.status(), why.title(), detail, null, errors);
    }

    /** The same, of the case to which that reference points. */
    public Problem at(String reference) {
        return new Problem(type, status, title, detail, reference, errors);
    }
}
