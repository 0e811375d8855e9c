package nl.kompas.http.replays;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.replay.CaseSource;
import nl.kompas.replay.EditionCases;
import nl.kompas.replay.RecordedDecisions;
import nl.kompas.replay.ReplayStatus;
import nl.kompas.replay.ReplayTarget;
import nl.kompas.replay.ReplayTargets;
import nl.kompas.replay.Replays;
import nl.kompas.replay.UploadedCases;

/** Finds what a replay needs and has it done; what is not there is a problem. */
@Singleton
class ReplayStarter {

    private final Replays replays;
    private final ReplayTargets replayTargets;
    private final RecordedDecisions decisions;

    ReplayStarter(Replays replays, ReplayTargets replayTargets, RecordedDecisions decisions) {
        this.replays = replays;
        this.replayTargets = replayTargets;
        this.decisions = decisions;
    }

    /** Has it done as soon as may be. */
    ReplayStatus place(ReplayRequest request, String by) throws IOException {
        ReplayTarget replayTarget;
        CaseSource source;
        try {
            replayTarget = target(request.target());
            source = source(request.cases(), replayTarget);
        } catch (HttpProblem problem) {
            if (request.cases() instanceof ReplayRequest.Cases.Given given) {
                given.source().close();
            }
            throw problem;
        }
        return replays.submit(replayTarget, of(request.cases()), source, by)
                .orElseThrow(() -> ProblemType.TOO_MANY_REPLAYS.problem());
    }

    private static ReplayStatus.Of of(ReplayRequest.Cases cases) {
        if (cases instanceof ReplayRequest.Cases.Given) {
            return ReplayStatus.Of.CASES;
        }
        return cases instanceof ReplayRequest.Cases.Recorded ? ReplayStatus.Of.RECORDED : ReplayStatus.Of.DECISIONS;
    }

    private ReplayTarget target(ReplayRequest.Target wanted) {
        ReplayTargets.Found found = wanted.ruleset()
                .map(ruleset -> replayTargets.kept(wanted.edition(), ruleset))
                .or(() -> wanted.draft().map(draft -> replayTargets.draft(wanted.edition(), draft)))
                .orElseGet(() -> replayTargets.answering(wanted.edition()));
        if (found instanceof ReplayTargets.Found.Ready ready) {
            return ready.target();
        }
        if (found instanceof ReplayTargets.Found.Faulty faulty) {
            throw ProblemType.FAULTY_RULES
                    .builder("The rules to replay by have faults; `faults` lists them.")
                    .with("faults", faulty.faults())
                    .build();
        }
        BodyFaults faults = new BodyFaults();
        faults.add(
                "/target/" + ((ReplayTargets.Found.Missing) found).what(),
                "Zulke regels zijn er niet.",
                "There are no such rules.");
        throw faults.problem();
    }

    private CaseSource source(ReplayRequest.Cases cases, ReplayTarget replayTarget) throws IOException {
        if (cases instanceof ReplayRequest.Cases.Given given) {
            return given.source();
        }
        if (cases instanceof ReplayRequest.Cases.Decisions wanted) {
            return decisions.matching(wanted.filter());
        }
        try (UploadedCases.Intake intake = replays.intake()) {
            return EditionCases.of(replayTarget.edition(), intake);
        }
    }
}
