package nl.kompas.api.replays;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.kompas.api.problems.ProblemType;
import nl.kompas.replay.CaseSource;
import nl.kompas.replay.EditionCases;
import nl.kompas.replay.GivenCases;
import nl.kompas.replay.RecordedDecisions;
import nl.kompas.replay.Replays;
import nl.kompas.replay.Run;
import nl.kompas.replay.Target;
import nl.kompas.replay.Targets;

/** Finds what a replay needs and has it done; what is not there is a problem. */
@Singleton
class ReplayOrder {

    private final Replays replays;
    private final Targets targets;
    private final RecordedDecisions decisions;

    ReplayOrder(Replays replays, Targets targets, RecordedDecisions decisions) {
        this.replays = replays;
        this.targets = targets;
        this.decisions = decisions;
    }

    /** Has it done as soon as may be. */
    Run place(ReplayRequest request, String by) throws IOException {
        Target target;
        CaseSource source;
        try {
            target = target(request.target());
            source = source(request.cases(), target);
        } catch (HttpProblem problem) {
            if (request.cases() instanceof ReplayRequest.Cases.Given given) {
                given.source().close();
            }
            throw problem;
        }
        return replays.submit(target, of(request.cases()), source, by)
                .orElseThrow(() -> ProblemType.TOO_MANY_REPLAYS.problem());
    }

    private static Run.Of of(ReplayRequest.Cases cases) {
        if (cases instanceof ReplayRequest.Cases.Given) {
            return Run.Of.CASES;
        }
        return cases instanceof ReplayRequest.Cases.Recorded ? Run.Of.RECORDED : Run.Of.DECISIONS;
    }

    private Target target(ReplayRequest.Target wanted) {
        Targets.Found found = wanted.ruleset()
                .map(ruleset -> targets.kept(wanted.edition(), ruleset))
                .or(() -> wanted.draft().map(draft -> targets.draft(wanted.edition(), draft)))
                .orElseGet(() -> targets.answering(wanted.edition()));
        if (found instanceof Targets.Found.Ready ready) {
            return ready.target();
        }
        if (found instanceof Targets.Found.Faulty faulty) {
            throw ProblemType.FAULTY_RULES
                    .builder("The rules to replay by have faults; `faults` lists them.")
                    .with("faults", faulty.faults())
                    .build();
        }
        BodyFaults faults = new BodyFaults();
        faults.add(
                "/target/" + ((Targets.Found.Missing) found).what(),
                "Zulke regels zijn er niet.",
                "There are no such rules.");
        throw faults.problem();
    }

    private CaseSource source(ReplayRequest.Cases cases, Target target) throws IOException {
        if (cases instanceof ReplayRequest.Cases.Given given) {
            return given.source();
        }
        if (cases instanceof ReplayRequest.Cases.Decisions wanted) {
            return decisions.matching(wanted.filter());
        }
        try (GivenCases.Intake intake = replays.intake()) {
            return EditionCases.of(target.edition(), intake);
        }
    }
}
