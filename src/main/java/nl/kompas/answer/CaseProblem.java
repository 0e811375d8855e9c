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
 * @param type as {@link CaseProblemType#type}
 * @param status as {@link CaseProblemType#status}
 * @param title as {@link CaseProblemType#title}
 * @param detail what went wrong with this case
 * @param instance a reference to this case; absent where it is the only one
 * @param errors what is wrong in the case; absent where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "status", "title", "detail", "instance", "errors"})
public record CaseProblem(URI type, int status, String title, String detail, String instance, List<InputFault> errors) {

    /** The problem that it always is. */
    public static CaseProblem of(CaseProblemType why) {
        return of(why, why.detail(), null);
    }

    /** The problem that an outcome is; nothing where it is an answer. */
    public static Optional<CaseProblem> of(EvaluationOutcome evaluationOutcome) {
        if (evaluationOutcome instanceof EvaluationOutcome.Refused refused) {
            return Optional.of(
                    of(CaseProblemType.INVALID_CASE, wrong(refused.faults().size()), refused.faults()));
        }
        if (evaluationOutcome instanceof EvaluationOutcome.RanPastLimit limit) {
            String detail = "The rules ran past their limit in or after rule " + limit.rule() + ".";
            return Optional.of(of(CaseProblemType.RULES_RAN_PAST_LIMIT, detail, null));
        }
        return Optional.empty();
    }

    private static String wrong(int faults) {
        return faults == 1
                ? "One thing is wrong in the body; `errors` says where and what."
                : faults + " things are wrong in the body; `errors` says where and what.";
    }

    private static CaseProblem of(CaseProblemType why, String detail, List<InputFault> errors) {
        return new CaseProblem(why.type(), why.status(), why.title(), detail, null, errors);
    }

    /** The same, of the case to which that reference points. */
    public CaseProblem at(String reference) {
        return new CaseProblem(type, status, title, detail, reference, errors);
    }
}
