package nl.kompas.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.kompas.edition.DurableFile;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;

/** Notes which publication is under way, so that one that a crash cuts short is finished at the next start. */
public final class PublicationLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /**
     * A publication that was begun.
     *
     * @param edition what is published
     * @param revision the files
     * @param author who publishes, and why
     * @param own the files of its folder; null where an earlier version noted the revision alone
     * @param reference the files that all policies share; null where {@code own} is
     */
    record Unfinished(
            EditionId edition,
            String revision,
            Author author,
            SortedMap<String, String> own,
            SortedMap<String, String> reference) {

        /** The files, from the note where it has them. */
        Optional<EditionFiles> files(RuleSetStore store) {
            return own == null
                    ? store.find(revision)
                    : Optional.of(new EditionFiles(edition, own, reference, List.of()));
        }
    }

    /** The notes in a folder. */
    public PublicationLog(Path folder) {
        this.folder = folder.resolve("publications");
    }

    /** From here on the publication will be finished, whatever happens. */
    void begin(EditionFiles files, Author author) {
        try {
            Unfinished note = new Unfinished(files.id(), files.revision(), author, files.own(), files.reference());
            DurableFile.write(path(files.id()), JSON.writeValueAsBytes(note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is finished. */
    void end(EditionId edition) {
        try {
            DurableFile.delete(path(edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was begun and not finished. */
    List<Unfinished> unfinished() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.filter(note -> note.toString().endsWith(".json"))
                    .sorted()
                    .map(PublicationLog::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The publication of an edition that was begun and not finished. */
    Optional<Unfinished> unfinished(EditionId edition) {
        return Optional.of(path(edition)).filter(Files::exists).map(PublicationLog::read);
    }

    private static Unfinished read(Path note) {
        try {
            return JSON.readValue(Files.readAllBytes(note), Unfinished.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(EditionId edition) {
        return folder.resolve(edition.policy() + "~" + edition.edition() + ".json");
    }
}
