package nl.kompas.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import nl.kompas.edition.Catalogue;
import nl.kompas.replay.ReplayStatus.State;

/**
 * All replays: those that wait, those under way, and those that are over and kept. A few run at once, on all cores; what they
 * find is kept in files until it is removed, or too old, or too much. Safe for use by many threads.
 */
public final class Replays implements AutoCloseable {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final ReplayFiles files;
    private final Clock clock;
    private final Bounds bounds;
    private final ExecutorService workers;
    private final ExecutorService turns;
    private final ReplayExecution.Surroundings around;
    private final Map<String, ReplayStatus> over = new LinkedHashMap<>();
    private final Map<String, ReplayExecution> alive = new LinkedHashMap<>();

    /**
     * How much there may be at once.
     *
     * @param running replays under way
     * @param waiting replays that wait for their turn
     * @param workers threads that evaluate, for all of them together
     * @param kept replays that are over and kept
     * @param age how long they are kept
     */
    public record Bounds(int running, int waiting, int workers, int kept, Duration age) {}

    /** A replay with what is known of what changes. */
    public record Shown(ReplayStatus run, List<EffectGroup> groups) {}

    /** The replays kept in a data folder. */
    public Replays(Path data, Catalogue catalogue, ReplayTargets replayTargets, Clock clock, Bounds bounds) {
        this.files = new ReplayFiles(data);
        this.clock = clock;
        this.bounds = bounds;
        this.workers = Executors.newFixedThreadPool(bounds.workers(), threads("replay-worker"));
        this.turns = Executors.newFixedThreadPool(bounds.running(), threads("replay"));
        this.around = new ReplayExecution.Surroundings(files, catalogue, replayTargets, clock, workers);
    }

    private static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Takes up what is kept; what a crash or a stop cut short has failed. */
    public synchronized void start() {
        for (ReplayStatus run : files.open()) {
            ReplayStatus known = run;
            if (!run.over()) {
                known = run.over(State.FAILED, clock.instant(), ReplayExecution.STOPPED);
                files.keep(known);
            }
            over.put(known.id(), known);
        }
        tidy();
    }

    /** Where cases that somebody sends are put until they are replayed. */
    public UploadedCases.Intake intake() throws IOException {
        return files.intake();
    }

    /**
     * Has cases replayed as soon as may be. The source is closed in any case.
     *
     * @param by who asks for it, null where nobody knows
     * @return nothing where too many wait already
     */
    public synchronized Optional<ReplayStatus> submit(
            ReplayTarget replayTarget, ReplayStatus.Of of, CaseSource source, String by) throws IOException {
        settle();
        if (alive.size() >= bounds.running() + bounds.waiting()) {
            source.close();
            return Optional.empty();
        }
        ReplayStatus run = queued(replayTarget, of, source, by);
        try {
            files.keep(run);
        } catch (UncheckedIOException e) {
            source.close();
            throw e;
        }
        ReplayExecution replayExecution = new ReplayExecution(around, run, replayTarget, source);
        alive.put(run.id(), replayExecution);
        turns.execute(replayExecution::execute);
        return Optional.of(run);
    }

    private ReplayStatus queued(ReplayTarget replayTarget, ReplayStatus.Of of, CaseSource source, String by) {
        OptionalLong size = source.size();
        return new ReplayStatus(
                UUID.randomUUID().toString(),
                State.QUEUED,
                replayTarget.named(),
                of,
                by,
                clock.instant(),
                null,
                size.isPresent() ? size.getAsLong() : null,
                ReplayStatus.Counts.NONE,
                null);
    }

    /** All replays, latest first. */
    public synchronized List<ReplayStatus> all() {
        settle();
        List<ReplayStatus> all = new ArrayList<>(over.values());
        alive.values().forEach(replayExecution -> all.add(replayExecution.run()));
        all.sort(Comparator.comparing(ReplayStatus::created).reversed());
        return all;
    }

    /** The replay of that id. */
    public synchronized Optional<Shown> find(String id) {
        settle();
        return alive.containsKey(id)
                ? Optional.of(new Shown(alive.get(id).run(), alive.get(id).groups()))
                : Optional.ofNullable(over.get(id)).map(run -> new Shown(run, files.groups(id)));
    }

    /**
     * Some of the differences that a replay found.
     *
     * @param run as {@link #find} gave it
     * @param from where they begin, in bytes
     * @param most how many
     * @return nothing where no difference begins there
     */
    public Optional<DifferencePage> differences(ReplayStatus run, long from, int most) throws IOException {
        return DifferencePage.read(files.differences(run.id()), from, most);
    }

    /** Cancels a replay that is not over, and removes one that is; false where there is none. */
    public synchronized boolean remove(String id) {
        settle();
        if (alive.containsKey(id)) {
            alive.get(id).cancel();
            return true;
        }
        boolean known = over.remove(id) != null;
        if (known) {
            files.remove(id);
        }
        return known;
    }

    /** Sees which replays are over by now. */
    private void settle() {
        List<ReplayStatus> ended = alive.values().stream()
                .map(ReplayExecution::run)
                .filter(ReplayStatus::over)
                .toList();
        for (ReplayStatus run : ended) {
            alive.remove(run.id());
            over.put(run.id(), run);
        }
        tidy();
    }

    private void tidy() {
        Instant oldest = clock.instant().minus(bounds.age());
        List<ReplayStatus> latest = over.values().stream()
                .sorted(Comparator.comparing(ReplayStatus::created).reversed())
                .toList();
        for (int i = 0; i < latest.size(); i++) {
            ReplayStatus run = latest.get(i);
            if (i >= bounds.kept() || run.created().isBefore(oldest)) {
                over.remove(run.id());
                files.remove(run.id());
            }
        }
    }

    /** Stops at once; what is under way has failed. */
    @Override
    public void close() {
        turns.shutdownNow();
        workers.shutdownNow();
        try {
            turns.awaitTermination(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
