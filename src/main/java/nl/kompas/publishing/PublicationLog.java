package nl.kompas.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
     * @param revision the kept files
     * @param author who publishes, and why
     */
    public record Unfinished(EditionId edition, String revision, Author author) {}

    /** The notes in a folder. */
    public PublicationLog(Path folder) {
        this.folder = folder.resolve("publications");
    }

    /** From here on the publication will be finished, whatever happens. */
    void begin(EditionFiles files, Author author) {
        try {
            DurableFile.write(
                    path(files.id()), JSON.writeValueAsBytes(new Unfinished(files.id(), files.revision(), author)));
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
