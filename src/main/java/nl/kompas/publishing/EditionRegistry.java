package nl.kompas.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.Snapshot;
import nl.kompas.edition.ValidationReport;
import nl.kompas.policy.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How all editions stand. One thread at a time changes it, any number read it. */
final class EditionRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(EditionRegistry.class);

    private final EditionLoader loader;
    private final EditionValidator editionValidator;
    private final Map<String, Future<EditionState>> foreseen = new ConcurrentHashMap<>();
    private volatile Snapshot now = new Snapshot(new TreeMap<>());

    EditionRegistry(EditionLoader loader, EditionValidator editionValidator) {
        this.loader = loader;
        this.editionValidator = editionValidator;
    }

    Snapshot now() {
        return now;
    }

    /** Whether these very files were offered last. */
    boolean seen(EditionFiles files) {
        return now.state(files.id())
                .map(state -> state.report().revision().equals(files.revision()))
                .orElse(false);
    }

    /**
     * Examines files before they are asked for, those of several editions at once: at a start there is nothing else to do. For
     * files of editions that nothing answers for yet.
     */
    void foresee(Collection<EditionFiles> all) {
        ExecutorService examiners =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        all.stream()
                .filter(files -> answering(files.id()).isEmpty())
                .sorted(Comparator.comparingLong(EditionRegistry::size).reversed())
                .forEach(files -> foreseen.put(files.revision(), examiners.submit(() -> examine(files))));
        examiners.shutdown();
    }

    /** Lets go of what was examined early and never asked for. */
    void forgetForeseen() {
        foreseen.clear();
    }

    private static long size(EditionFiles files) {
        return files.own().values().stream().mapToLong(String::length).sum();
    }

    /** How an edition would stand with these files. */
    EditionState examined(EditionFiles files) {
        Future<EditionState> early = foreseen.remove(files.revision());
        if (early == null || answering(files.id()).isPresent()) {
            return examine(files);
        }
        try {
            return early.get();
        } catch (ExecutionException e) {
            return examine(files);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return examine(files);
        }
    }

    private EditionState examine(EditionFiles files) {
        return editionValidator.examine(files, answering(files.id()));
    }

    Optional<Edition> answering(EditionId id) {
        return now.answering(id);
    }

    /** Lets an edition answer that was found good, since a moment. */
    void answer(EditionState state, Instant since) {
        tell(state);
        now = now.with(new EditionState(state.id(), state.active(), Optional.of(since), state.report()));
        Edition edition = state.active().orElseThrow();
        LOG.info(
                "{} answers with {}, revision {}",
                state.id(),
                edition.hash(),
                edition.files().revision());
    }

    /** Lets an edition go on as it did, with what is wrong with the files that it was offered. */
    void refuse(EditionState state) {
        tell(state);
        now = now.with(now.state(state.id())
                .map(before -> before.refusing(state.report()))
                .orElse(state));
        LOG.warn(
                "{}: its files have {} faults; nothing changed",
                state.id(),
                state.faults().size());
    }

    private static void tell(EditionState state) {
        state.faults().forEach(fault -> LOG.warn("{}", fault));
    }

    /** Lets kept files answer again, since when they did; what was said of the files that were offered last stays said. */
    void restore(EditionFiles kept, Optional<Instant> since) {
        EditionState state = loader.load(kept);
        if (state.active().isPresent()) {
            ValidationReport validationReport =
                    now.state(kept.id()).map(EditionState::report).orElse(state.report());
            now = now.with(new EditionState(kept.id(), state.active(), since, validationReport));
        }
    }

    /** Lets files answer that were found good elsewhere: their cases were checked there. */
    void adopt(EditionFiles kept, Instant since) {
        EditionState state = loader.load(kept);
        if (state.active().isPresent()) {
            answer(state, since);
        } else {
            refuse(state);
        }
    }

    /** Forgets editions that there is nothing of. */
    void forget(Predicate<EditionState> which) {
        now = now.without(which);
    }
}
