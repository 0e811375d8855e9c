package nl.kompas.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.replay.Compared.RuleSetKey;
import nl.kompas.replay.Run.Counts;
import nl.kompas.replay.Run.State;

/** One replay, from the moment that it is asked for until it is over. */
final class Execution {

    private static final System.Logger LOG = System.getLogger(Execution.class.getName());

    /** Why a replay failed that the service did not live to end. */
    static final String STOPPED = "The service stopped before it ended.";

    private final Surroundings around;
    private final Target target;
    private final CaseSource source;
    private final Impact impact = new Impact();
    private volatile Run run;
    private volatile boolean cancelled;

    /** What all replays share. */
    record Surroundings(
            ReplayFiles files, Catalogue catalogue, Targets targets, Clock clock, ExecutorService workers, int busy) {}

    Execution(Surroundings around, Run run, Target target, CaseSource source) {
        this.around = around;
        this.run = run;
        this.target = target;
        this.source = source;
    }

    /** How it stands. */
    Run run() {
        return run;
    }

    /** What changes, as far as it is known. */
    List<EffectGroup> groups() {
        return impact.groups();
    }

    /** Ends it as soon as may be; one that waits is over when this returns. */
    synchronized void cancel() {
        cancelled = true;
        if (run.state() == State.QUEUED) {
            end(State.CANCELLED, null);
        }
    }

    private synchronized boolean begin() {
        if (run.state() == State.QUEUED) {
            run = run.running();
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
        } catch (InterruptedException e) {
            end(State.FAILED, STOPPED);
        } catch (IOException | RuntimeException | Error e) {
            // Interrupted, nothing could be written any more; and how it ended must be.
            if (Thread.interrupted()) {
                end(State.FAILED, STOPPED);
            } else {
                LOG.log(System.Logger.Level.ERROR, "replay " + run.id() + " failed", e);
                end(State.FAILED, "It could not go on; the log of the service says why.");
            }
        }
    }

    private void replay() throws IOException, InterruptedException {
        Comparer comparer = new Comparer(target, around.catalogue().now(), around.clock());
        CitedRules rules = new CitedRules(around.targets(), target);
        Batches batches = new Batches(source, comparer::compare, around.workers(), around.busy());
        try (OutputStream differences = around.files().write(run.id())) {
            Optional<List<Compared>> some = batches.next();
            while (some.isPresent() && !cancelled) {
                note(some.get(), rules, differences);
                some = batches.next();
            }
        } finally {
            batches.drop();
        }
    }

    private void note(List<Compared> some, CitedRules rules, OutputStream differences) throws IOException {
        RuleSetKey key = CitedRules.key(target.edition());
        Counts counts = run.counts();
        for (Compared compared : some) {
            counts = counts.and(compared);
            if (compared instanceof Compared.Different different) {
                CaseDifference difference = CaseDifference.of(different, key, rules);
                impact.add(difference);
                write(difference, differences);
            } else if (compared instanceof Compared.Refused refused) {
                write(CaseDifference.of(refused), differences);
            }
        }
        run = run.counting(counts);
    }

    private static void write(CaseDifference difference, OutputStream differences) throws IOException {
        byte[] json = ReplayFiles.JSON.writeValueAsBytes(difference);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        differences.write(line);
    }

    private synchronized void end(State state, String reason) {
        Run over = run.over(state, around.clock().instant(), reason);
        try {
            source.close();
            around.files().keep(over.id(), groups());
            around.files().keep(over);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the end of replay " + over.id() + " could not be kept", e);
        }
        run = over;
    }
}
