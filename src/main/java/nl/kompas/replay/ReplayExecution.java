package nl.kompas.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import nl.kompas.bulk.OrderedPool;
import nl.kompas.edition.Catalogue;
import nl.kompas.replay.ReplayStatus.State;

/** One replay, from the moment that it is asked for until it is over. */
final class ReplayExecution {

    private static final System.Logger LOG = System.getLogger(ReplayExecution.class.getName());

    /** Why a replay failed that the service did not live to end. */
    static final String STOPPED = "The service stopped before it ended.";

    private final Surroundings around;
    private final ReplayTarget replayTarget;
    private final CaseSource source;
    private final Impact impact = new Impact();
    private volatile ReplayStatus replayStatus;
    private volatile boolean cancelled;

    /** What all replays share. */
    record Surroundings(
            ReplayFiles files, Catalogue catalogue, ReplayTargets targets, Clock clock, ExecutorService workers) {}

    ReplayExecution(Surroundings around, ReplayStatus replayStatus, ReplayTarget replayTarget, CaseSource source) {
        this.around = around;
        this.replayStatus = replayStatus;
        this.replayTarget = replayTarget;
        this.source = source;
    }

    /** How it stands. */
    ReplayStatus run() {
        return replayStatus;
    }

    /** What changes, as far as it is known. */
    List<EffectGroup> groups() {
        return impact.groups();
    }

    /** Ends it as soon as may be; one that waits is over when this returns. */
    synchronized void cancel() {
        cancelled = true;
        if (replayStatus.state() == State.QUEUED) {
            end(State.CANCELLED, null);
        }
    }

    private synchronized boolean begin() {
        if (replayStatus.state() == State.QUEUED) {
            replayStatus = replayStatus.running();
            return true;
        }
        return false;
    }

    /** Does the work, unless it is over already. Throws nothing: what goes wrong is how the replay ends. */
    void execute() {
        if (!begin()) {
            return;
        }
        try {
            replay();
            end(cancelled ? State.CANCELLED : State.DONE, null);
        } catch (IOException | RuntimeException | Error e) {
            // Interrupted, nothing could be written any more; and how it ended must be.
            if (Thread.interrupted()) {
                end(State.FAILED, STOPPED);
            } else {
                LOG.log(System.Logger.Level.ERROR, "replay " + replayStatus.id() + " failed", e);
                end(State.FAILED, "It could not go on; the log of the service says why.");
            }
        }
    }

    private void replay() throws IOException {
        CaseComparer caseComparer =
                new CaseComparer(replayTarget, around.catalogue().now(), around.clock());
        CitedRules rules = new CitedRules(around.targets(), replayTarget);
        try (OutputStream differences = around.files().write(replayStatus.id())) {
            new OrderedPool<CaseSource.Item, CaseComparison>(
                            item -> item.request().length, caseComparer::compare, around.workers())
                    .run(() -> cancelled ? Optional.empty() : source.next(), compared -> {
                        if (!cancelled) {
                            note(compared, rules, differences);
                        }
                    });
        }
    }

    private void note(CaseComparison compared, CitedRules rules, OutputStream differences) throws IOException {
        if (compared instanceof CaseComparison.Different different) {
            CaseDifference difference = CaseDifference.of(different, CitedRules.key(replayTarget.edition()), rules);
            impact.add(difference);
            write(difference, differences);
        } else if (compared instanceof CaseComparison.Refused refused) {
            write(CaseDifference.of(refused), differences);
        }
        replayStatus = replayStatus.counting(replayStatus.counts().and(compared));
    }

    private static void write(CaseDifference difference, OutputStream differences) throws IOException {
        byte[] json = ReplayFiles.JSON.writeValueAsBytes(difference);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        differences.write(line);
    }

    private synchronized void end(State state, String reason) {
        ReplayStatus over = replayStatus.over(state, around.clock().instant(), reason);
        try {
            source.close();
            around.files().keep(over.id(), groups());
            around.files().keep(over);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the end of replay " + over.id() + " could not be kept", e);
        }
        replayStatus = over;
    }
}
