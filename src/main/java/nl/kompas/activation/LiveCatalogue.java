package nl.kompas.activation;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.EditionState;
import nl.kompas.catalogue.Report;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.catalogue.Snapshot;
import nl.kompas.policy.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The editions that answer while files change. Files that are good take the place of those before them in one step; files that
 * are not leave everything as it was, with a report.
 */
public final class LiveCatalogue implements Catalogue {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    private final RulesFolder folder;
    private final EditionLoader loader;
    private final Examiner examiner;
    private final RuleSetStore store;
    private final Journal journal;
    private final Publications publications;
    private final Clock clock;
    private volatile Snapshot now = new Snapshot(new TreeMap<>());

    /** A catalogue that is empty until it is started. */
    public LiveCatalogue(
            RulesFolder folder,
            EditionLoader loader,
            Examiner examiner,
            RuleSetStore store,
            Journal journal,
            Publications publications,
            Clock clock) {
        this.folder = folder;
        this.loader = loader;
        this.examiner = examiner;
        this.store = store;
        this.journal = journal;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public Snapshot now() {
        return now;
    }

    /** Reads every edition; where the folder is not good, the last good files answer again. */
    public synchronized void start() {
        publications.unfinished().forEach(this::finish);
        TreeSet<EditionId> editions = new TreeSet<>(folder.editions());
        editions.addAll(journal.editions());
        editions.forEach(this::open);
    }

    private void open(EditionId id) {
        Optional<EditionFiles> kept = journal.last(id).flatMap(last -> store.find(last.revision()));
        kept.filter(files -> !files.revision().equals(folder.read(id).revision()))
                .ifPresent(this::restore);
        refresh(id);
        // Files that answered may be refused now: cases can depend on the day, and the setting may have become
        // stricter.
        if (now.answering(id).isEmpty()) {
            kept.ifPresent(this::restore);
        }
    }

    /** Ends what a crash cut short: its files were found good and kept, so they are written now. */
    private void finish(Publications.Unfinished unfinished) {
        store.find(unfinished.revision()).ifPresent(files -> {
            folder.write(files);
            EditionFiles written = folder.read(files.id());
            if (written.own().equals(files.own())) {
                place(examined(written), unfinished.author());
            }
        });
        publications.end(unfinished.edition());
    }

    /** Lets kept files answer again, since when they did; their cases were checked then. */
    private void restore(EditionFiles kept) {
        EditionState state = loader.load(kept);
        if (state.active().isPresent()) {
            Report report = now.state(kept.id()).map(EditionState::report).orElse(state.report());
            now = now.with(new EditionState(
                    kept.id(), state.active(), journal.last(kept.id()).map(Activation::at), report));
        }
    }

    /** Looks at an edition's folder again, and puts it in place if it has changed and is good. */
    public synchronized void refresh(EditionId id) {
        Optional<Publications.Unfinished> unfinished = publications.unfinished(id);
        if (unfinished.isPresent()) {
            finish(unfinished.get());
            return;
        }
        EditionFiles files = folder.read(id);
        boolean seen = now.state(id)
                .map(state -> state.report().revision().equals(files.revision()))
                .orElse(false);
        if (!seen) {
            EditionState state = examined(files);
            boolean settled = folder.read(id).revision().equals(files.revision());
            if (settled) {
                place(state, Author.folder());
            }
        }
    }

    /** Looks at every edition's folder again. */
    public synchronized void refreshAll() {
        TreeSet<EditionId> editions = new TreeSet<>(folder.editions());
        now = now.without(state -> !editions.contains(state.id())
                && state.active().isEmpty()
                && journal.last(state.id()).isEmpty());
        now.states().forEach(state -> editions.add(state.id()));
        editions.forEach(this::refresh);
    }

    /** What would come of an edition's own files, without putting them in place. */
    public Report check(EditionFiles files) {
        return examined(files.beside(folder.read(files.id()).reference())).report();
    }

    /** Puts in place what was found good, and keeps all as it was where it was not. */
    private void place(EditionState state, Author author) {
        state.faults().forEach(fault -> LOG.warn("{}", fault));
        if (state.active().isPresent()) {
            Activation activation = remember(state.active().get(), author);
            now = now.with(new EditionState(state.id(), state.active(), Optional.of(activation.at()), state.report()));
            LOG.info("{} answers with {}, revision {}", state.id(), activation.ruleset(), activation.revision());
        } else {
            now = now.with(now.state(state.id())
                    .map(before -> before.refusing(state.report()))
                    .orElse(state));
            LOG.warn(
                    "{}: its files have {} faults; nothing changed",
                    state.id(),
                    state.faults().size());
        }
    }

    /**
     * Publishes an edition's own files beside the reference files of now: where they are good, they are written to the folder and
     * put in place, so that after a crash at any moment the edition is whole, as it was or as published.
     *
     * @param expected the revision that the author saw in the folder
     */
    public synchronized Publication publish(EditionFiles offered, String expected, Author author) {
        EditionFiles found = folder.read(offered.id());
        if (!found.revision().equals(expected)) {
            return new Publication.Overtaken(found.revision());
        }
        EditionFiles files = offered.beside(found.reference());
        EditionState state = examined(files);
        if (state.active().isEmpty()) {
            return new Publication.Refused(state.report());
        }
        store.keep(files);
        publications.begin(files, author);
        folder.write(files);
        place(state, author);
        publications.end(files.id());
        return new Publication.Published(state.report());
    }

    private EditionState examined(EditionFiles files) {
        return examiner.examine(files, now.state(files.id()).flatMap(EditionState::active));
    }

    /** Notes that an edition answers from now on; after a restart with the same files it has answered all along. */
    private Activation remember(Edition edition, Author author) {
        EditionFiles files = edition.files();
        Optional<Activation> last =
                journal.last(files.id()).filter(each -> each.revision().equals(files.revision()));
        if (last.isPresent()) {
            return last.get();
        }
        store.keep(files);
        Activation activation = new Activation(
                files.id(),
                edition.hash(),
                files.revision(),
                clock.instant(),
                author.by(),
                author.reason(),
                author.origin());
        journal.add(activation);
        return activation;
    }
}
