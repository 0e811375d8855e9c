package nl.kompas.publishing;

import java.time.Clock;
import java.util.Optional;
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
 * The editions of one of several replicas. The journal that they share is the truth: what stands in it last is written to the
 * folder and answers, and what is changed in a folder answers once it stands there. While the journal is away all goes on as it
 * is; a replica that has not read it yet answers by its own folder.
 */
public final class ReplicaCatalogue implements LiveCatalogue {

    private final RulesFolder folder;
    private final EditionRegistry editionRegistry;
    private final RuleSetStore store;
    private final Journal journal;
    private final PublicationLog publicationLog;
    private final Clock clock;
    private final Follower follower;
    private final DatabaseAvailability database = new DatabaseAvailability(
            "the shared history cannot be followed now; rules stay as they are until it can be");

    /** A catalogue that is empty until it is started. */
    public ReplicaCatalogue(
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
        this.follower = new Follower(folder, editionRegistry, store, journal, publicationLog);
    }

    @Override
    public Snapshot now() {
        return editionRegistry.now();
    }

    @Override
    public synchronized void start() {
        publicationLog.unfinished().forEach(each -> database.reached(() -> follower.finish(each)));
        editionRegistry.foresee(folder.editions().stream().map(folder::read).toList());
        refreshAll();
        editionRegistry.forgetForeseen();
    }

    /** Puts in place what other replicas published; while the journal is away, nothing happens. */
    public synchronized void follow() {
        database.reached(follower::catchUp);
    }

    @Override
    public synchronized void refreshAll() {
        if (database.reached(follower::catchUp)) {
            database.reached(this::refreshFolders);
        } else if (!follower.joined()) {
            refreshFolders();
        }
    }

    private void refreshFolders() {
        TreeSet<EditionId> editions = new TreeSet<>(folder.editions());
        editionRegistry.forget(
                state -> !editions.contains(state.id()) && state.active().isEmpty());
        now().states().forEach(state -> editions.add(state.id()));
        editions.forEach(this::refresh);
    }

    private void refresh(EditionId id) {
        EditionFiles files = folder.read(id);
        if (publicationLog.unfinished(id).isPresent()) {
            return;
        }
        if (!editionRegistry.seen(files)) {
            EditionState state = editionRegistry.examined(files);
            if (folder.read(id).revision().equals(files.revision())) {
                place(state);
            }
        } else if (follower.joined() && follower.last(id).isEmpty()) {
            // It answered before the journal could be read, which turned out not to know it.
            now().state(id).filter(state -> state.report().accepted()).ifPresent(this::offer);
        }
    }

    private void place(EditionState state) {
        if (state.active().isEmpty()) {
            editionRegistry.refuse(state);
        } else if (follower.joined()) {
            offer(state);
        } else {
            editionRegistry.answer(state, clock.instant());
        }
    }

    /** Lets what is in the folder answer, on all replicas; what was taken back has answered all along. */
    private void offer(EditionState state) {
        Optional<Activation> last = follower.last(state.id())
                .filter(each -> each.revision().equals(state.report().revision()));
        if (last.isPresent()) {
            editionRegistry.answer(state, last.get().at());
            return;
        }
        append(state, Author.folder())
                .ifPresentOrElse(
                        activation -> {
                            editionRegistry.answer(state, activation.at());
                            follower.placed(activation);
                        },
                        // Another replica was first: what this one has is looked at again beside that.
                        follower::catchUp);
    }

    @Override
    public ValidationReport check(EditionFiles files) {
        return editionRegistry
                .examined(files.beside(folder.read(files.id()).reference()))
                .report();
    }

    /**
     * That it stands in the journal is what makes it happen: whatever comes after that, all replicas follow. Where another
     * replica was first, it is looked at again beside what that published, which may be another edition.
     */
    @Override
    public synchronized Publication publish(EditionFiles offered, String expected, Author author) {
        follower.catchUp();
        EditionFiles found = folder.read(offered.id());
        if (!found.revision().equals(expected)) {
            return new Publication.Overtaken(found.revision());
        }
        EditionState state = editionRegistry.examined(offered.beside(found.reference()));
        if (state.active().isEmpty()) {
            return new Publication.Refused(state.report());
        }
        Optional<Activation> activation = append(state, author);
        if (activation.isEmpty()) {
            return publish(offered, expected, author);
        }
        follower.write(state.active().get().files(), activation.get());
        editionRegistry.answer(state, activation.get().at());
        follower.placed(activation.get());
        return new Publication.Published(state.report(), activation.get());
    }

    /** Nothing where another replica was first. */
    private Optional<Activation> append(EditionState state, Author author) {
        Edition edition = state.active().orElseThrow();
        store.keep(edition.files());
        Activation activation = new Activation(
                state.id(),
                edition.hash(),
                edition.files().revision(),
                clock.instant(),
                author.by(),
                author.reason(),
                author.origin());
        return journal.append(activation, follower.seen());
    }
}
