package nl.kompas.api.evaluations;

import io.quarkiverse.resteasy.problem.HttpProblem;
import nl.kompas.answer.Answer;
import nl.kompas.answer.Outcome;
import nl.kompas.api.problems.ProblemType;

/** What a caller gets for an outcome. */
public final class Result {

    /** The largest case, in bytes. */
    public static final int LARGEST_CASE = 1 << 20;

    private Result() {}

    /** The {@link Answer}, or the {@link HttpProblem} that says why there is none. */
    static Object of(Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            return answered.answer();
        }
        return problem(outcome);
    }

    /** Why there is no answer. */
    public static HttpProblem problem(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused(refused) : ranOn((Outcome.RanPastLimit) outcome);
    }

    private static HttpProblem refused(Outcome.Refused refused) {
        int faults = refused.faults().size();
        String detail = faults == 1
                ? "One thing is wrong in the body; `errors` says where and what."
                : faults + " things are wrong in the body; `errors` says where and what.";
        return ProblemType.INVALID_CASE
                .builder(detail)
                .with("errors", refused.faults())
                .build();
    }

    private static HttpProblem ranOn(Outcome.RanPastLimit outcome) {
        return ProblemType.RULES_RAN_PAST_LIMIT.problem(
                "The rules ran past their limit in or after rule " + outcome.rule() + ".");
    }
}
