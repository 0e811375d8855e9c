package nl.kompas.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a replica, its answers and its rules folder, to where the shared journal is. For one thread at a time. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final RulesFolder folder;
    private final EditionRegistry editionRegistry;
    private final RuleSetStore store;
    private final Journal journal;
    private final PublicationLog publicationLog;
    /** What of the journal stands in the folder and answers, or was last answered here. */
    private final Map<EditionId, Activation> followed = new HashMap<>();

    /** Whose reference files stand in the folder, or stood there before somebody changed them. */
    private Optional<Activation> newest = Optional.empty();

    /** How many activations of the journal are followed. */
    private int seen;

    private boolean joined;

    Follower(
            RulesFolder folder,
            EditionRegistry editionRegistry,
            RuleSetStore store,
            Journal journal,
            PublicationLog publicationLog) {
        this.folder = folder;
        this.editionRegistry = editionRegistry;
        this.store = store;
        this.journal = journal;
        this.publicationLog = publicationLog;
    }

    /** Whether this replica ever read the journal since it started. */
    boolean joined() {
        return joined;
    }

    /** What this replica knows as the last activation of an edition. */
    Optional<Activation> last(EditionId edition) {
        return Optional.ofNullable(followed.get(edition));
    }

    /** How many activations of the journal this replica follows. */
    int seen() {
        return seen;
    }

    /** Notes that this replica's own activation, next in the journal, stands in the folder and answers. */
    void placed(Activation activation) {
        followed.put(activation.edition(), activation);
        newest = Optional.of(activation);
        seen++;
    }

    /**
     * Writes what stands in the journal to the folder of its edition; after a crash on the way it is written at the next start.
     */
    void write(EditionFiles files, Activation activation) {
        begin(files, activation);
        folder.write(files);
        publicationLog.end(files.id());
    }

    private void begin(EditionFiles files, Activation activation) {
        publicationLog.begin(files, new Author(activation.by(), activation.reason(), activation.origin()));
    }

    /** Ends what a crash cut short. Where its files are away with the database, the edition waits for them. */
    void finish(PublicationLog.Unfinished unfinished) {
        unfinished.files(store).ifPresent(files -> {
            folder.writeReference(files.reference());
            folder.write(files);
        });
        publicationLog.end(unfinished.edition());
    }

    /** Puts in place what is new in the journal. A database that is away throws, and what is in place stays. */
    void catchUp() {
        int read = journal.read();
        List<Activation> last = journal.last();
        if (!joined) {
            join(last);
        }
        if (!last.isEmpty()) {
            takeReference(last.get(last.size() - 1));
        }
        last.stream().filter(each -> !each.equals(followed.get(each.edition()))).forEach(this::take);
        seen = read;
    }

    /**
     * Holds the folder against the journal for the first time. What the folder has and the journal never saw is a change, which
     * is looked at later, and until then the last that was put in place answers. Everything else follows the journal.
     */
    private void join(List<Activation> last) {
        publicationLog.unfinished().forEach(this::finish);
        // Decisions may have been made by what answered so far.
        editionRegistry.now().states().forEach(state -> state.active()
                .map(Edition::files)
                .ifPresent(store::keep));
        for (Activation activation : last) {
            EditionFiles found = folder.read(activation.edition());
            if (!found.own().isEmpty()
                    && !former(
                            journal.own(activation.edition()),
                            ContentHashes.of(found).own())) {
                editionRegistry.adopt(kept(activation), activation.at());
                followed.put(activation.edition(), activation);
            }
        }
        if (!last.isEmpty()) {
            joinReference(last.get(last.size() - 1));
        }
        joined = true;
    }

    private void joinReference(Activation activation) {
        EditionFiles found = folder.read(activation.edition());
        if (!found.reference().isEmpty()
                && !former(journal.reference(), ContentHashes.of(found).reference())) {
            newest = Optional.of(activation);
        }
    }

    /** Whether it was once so and is no longer. */
    private static boolean former(List<String> all, String files) {
        return all.contains(files) && !all.get(all.size() - 1).equals(files);
    }

    /** The reference files are those of whatever edition was put in place last. */
    private void takeReference(Activation activation) {
        if (newest.equals(Optional.of(activation))) {
            return;
        }
        EditionFiles files = kept(activation);
        boolean changed = newest.map(before -> !kept(before).reference().equals(files.reference()))
                .orElse(true);
        if (changed) {
            EditionFiles found = folder.read(files.id());
            if (!found.reference().isEmpty()
                    && !journal.reference().contains(ContentHashes.of(found).reference())) {
                keepOvertaken(found, files);
            }
            begin(files, activation);
            folder.writeReference(files.reference());
            publicationLog.end(files.id());
        }
        newest = Optional.of(activation);
    }

    private void take(Activation activation) {
        EditionFiles files = kept(activation);
        boolean changed = editionRegistry
                .answering(files.id())
                .map(before -> !before.files().own().equals(files.own()))
                .orElse(true);
        if (changed) {
            EditionFiles found = folder.read(files.id());
            boolean known = found.own().isEmpty()
                    || found.own().equals(files.own())
                    || journal.own(files.id()).contains(ContentHashes.of(found).own());
            if (!known) {
                keepOvertaken(found, files);
            }
            write(files, activation);
            LOG.info("{}: the folder follows the journal to revision {}", files.id(), files.revision());
        }
        editionRegistry.adopt(files, activation.at());
        followed.put(activation.edition(), activation);
    }

    /** What somebody wrote in this folder while others published is no longer there, but not lost. */
    private void keepOvertaken(EditionFiles found, EditionFiles files) {
        if (publicationLog.unfinished(files.id()).isEmpty()) {
            store.keep(found);
            LOG.warn(
                    "{}: what was changed in the folder was overtaken by revision {}; it is kept as revision {}",
                    files.id(),
                    files.revision(),
                    found.revision());
        }
    }

    private EditionFiles kept(Activation activation) {
        return store.find(activation.revision())
                .orElseThrow(() -> new UncheckedIOException(
                        new IOException("the files of revision " + activation.revision() + " are damaged")));
    }
}
