package nl.kompas.publishing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.edition.Snapshot;
import nl.kompas.edition.ValidationReport;
import nl.kompas.policy.EditionId;

/**
 * The editions of a service that is alone: its folder is the truth, its journal follows. While the journal is away what is in the
 * folder answers, and is noted once it is back.
 */
public final class SingleCatalogue implements LiveCatalogue {

    private final RulesFolder folder;
    private final EditionRegistry editionRegistry;
    private final RuleSetStore store;
    private final Journal journal;
    private final PublicationLog publicationLog;
    private final Clock clock;
    private final DatabaseAvailability database = new DatabaseAvailability(
            "the history of the rules cannot be read or written now; what is in the rules folder answers all the same");
    /** What answers and is not noted in the journal yet, and who offered it. */
    private final Map<EditionId, Author> unnoted = new TreeMap<>();

    private boolean recalled;

    /** A catalogue that is empty until it is started. */
    public SingleCatalogue(
            RulesFolder folder,
            EditionLoader loader,
            EditionValidator editionValidator,
            RuleSetStore store,
            Journal journal,
            PublicationLog publicationLog,
            Clock clock) {
        this.folder = folder;
        this.editionRegistry = new EditionRegistry(loader, editionValidator);
        this.store = store;
        this.journal = journal;
        this.publicationLog = publicationLog;
        this.clock = clock;
    }

    @Override
    public Snapshot now() {
        return editionRegistry.now();
    }

    @Override
    public synchronized void start() {
        publicationLog.unfinished().forEach(this::finish);
        editionRegistry.foresee(folder.editions().stream().map(folder::read).toList());
        Map<EditionId, EditionFiles> kept = new TreeMap<>();
        recalled = database.reached(() -> kept.putAll(lastKept()));
        TreeSet<EditionId> editions = new TreeSet<>(folder.editions());
        editions.addAll(kept.keySet());
        editions.forEach(id -> open(id, Optional.ofNullable(kept.get(id))));
        editionRegistry.forgetForeseen();
    }

    /** What was put in place last, of every edition. */
    private Map<EditionId, EditionFiles> lastKept() {
        journal.read();
        Map<EditionId, EditionFiles> kept = new TreeMap<>();
        journal.last().forEach(last -> store.find(last.revision()).ifPresent(files -> kept.put(files.id(), files)));
        return kept;
    }

    private void open(EditionId id, Optional<EditionFiles> kept) {
        kept.filter(files -> !files.revision().equals(folder.read(id).revision()))
                .ifPresent(this::restore);
        refresh(id);
        // Files that answered may be refused now: cases can depend on the day, and the setting may have become
        // stricter.
        if (editionRegistry.answering(id).isEmpty()) {
            kept.ifPresent(this::restore);
        }
    }

    /** Ends what a crash cut short: its files were found good and kept, so they are written now. */
    private void finish(PublicationLog.Unfinished unfinished) {
        database.ask(() -> unfinished.files(store)).flatMap(found -> found).ifPresent(files -> {
            folder.write(files);
            EditionFiles written = folder.read(files.id());
            if (written.own().equals(files.own())) {
                place(editionRegistry.examined(written), unfinished.author());
            }
        });
        publicationLog.end(unfinished.edition());
    }

    /** Lets kept files answer again, since when they did; their cases were checked then. */
    private void restore(EditionFiles kept) {
        editionRegistry.restore(kept, journal.last(kept.id()).map(Activation::at));
    }

    /** Looks at an edition's folder again, and puts it in place if it has changed and is good. */
    private void refresh(EditionId id) {
        Optional<PublicationLog.Unfinished> unfinished = publicationLog.unfinished(id);
        if (unfinished.isPresent()) {
            finish(unfinished.get());
            return;
        }
        EditionFiles files = folder.read(id);
        if (!editionRegistry.seen(files)) {
            EditionState state = editionRegistry.examined(files);
            boolean settled = folder.read(id).revision().equals(files.revision());
            if (settled) {
                place(state, Author.folder());
            }
        }
    }

    @Override
    public synchronized void refreshAll() {
        if (!recalled || !unnoted.isEmpty()) {
            recalled = database.reached(this::catchUp);
        }
        TreeSet<EditionId> editions = new TreeSet<>(folder.editions());
        editionRegistry.forget(state -> !editions.contains(state.id())
                && state.active().isEmpty()
                && journal.last(state.id()).isEmpty());
        now().states().forEach(state -> editions.add(state.id()));
        editions.forEach(this::refresh);
    }

    @Override
    public ValidationReport check(EditionFiles files) {
        return editionRegistry
                .examined(files.beside(folder.read(files.id()).reference()))
                .report();
    }

    /** Puts in place what was found good, and keeps all as it was where it was not. */
    private void place(EditionState state, Author author) {
        if (state.active().isEmpty()) {
            editionRegistry.refuse(state);
            return;
        }
        Optional<Activation> noted = database.ask(() -> remember(state.active().get(), author));
        noted.ifPresentOrElse(any -> unnoted.remove(state.id()), () -> unnoted.put(state.id(), author));
        editionRegistry.answer(state, noted.map(Activation::at).orElseGet(clock::instant));
    }

    /** Notes what answered while the journal was away, and lets answer what was kept of an edition that does not. */
    private void catchUp() {
        Map<EditionId, EditionFiles> kept = lastKept();
        unnoted.forEach((id, author) -> now().state(id)
                .ifPresent(state -> editionRegistry.answer(
                        state, remember(state.active().orElseThrow(), author).at())));
        unnoted.clear();
        kept.values().stream()
                .filter(files -> editionRegistry.answering(files.id()).isEmpty())
                .forEach(this::restore);
    }

    @Override
    public synchronized Publication publish(EditionFiles offered, String expected, Author author) {
        EditionFiles found = folder.read(offered.id());
        if (!found.revision().equals(expected)) {
            return new Publication.Overtaken(found.revision());
        }
        EditionFiles files = offered.beside(found.reference());
        EditionState state = editionRegistry.examined(files);
        if (state.active().isEmpty()) {
            return new Publication.Refused(state.report());
        }
        store.keep(files);
        publicationLog.begin(files, author);
        folder.write(files);
        Activation activation = remember(state.active().get(), author);
        editionRegistry.answer(state, activation.at());
        publicationLog.end(files.id());
        return new Publication.Published(state.report(), activation);
    }

    /** Notes that an edition answers from now on; after a restart with the same files it has answered all along. */
    private Activation remember(Edition edition, Author author) {
        EditionFiles files = edition.files();
        int seen = journal.read();
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
        return journal.append(activation, seen).orElseGet(() -> remember(edition, author));
    }
}
