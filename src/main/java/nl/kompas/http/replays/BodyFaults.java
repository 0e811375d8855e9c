package nl.kompas.http.replays;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.cases.InputFault;
import nl.kompas.http.problems.ProblemType;

/** Collects what is wrong in a body, as far as anybody would read it. */
final class BodyFaults {

    private static final int MOST = 100;

    private final List<InputFault> faults = new ArrayList<>();

    void add(String pointer, String nl, String en) {
        add(new InputFault(pointer, nl, en));
    }

    void add(InputFault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    boolean none() {
        return faults.isEmpty();
    }

    HttpProblem problem() {
        String detail = faults.size() == 1
                ? "One thing is wrong in the body; `errors` says where and what."
                : faults.size() + " things are wrong in the body; `errors` says where and what.";
        return ProblemType.INVALID_REPLAY
                .builder(detail)
                .with("errors", List.copyOf(faults))
                .build();
    }
}
