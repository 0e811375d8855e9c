package nl.kompas.activation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kompas.catalogue.DurableFile;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.policy.EditionId;

/** Keeps drafts, each a file; a change names the revision that it was made on, so that nobody's work is lost. */
public final class Drafts {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern FILE =
            Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}\\.(drl|csv|yaml)|cases/[a-z0-9][a-z0-9._-]{0,99}\\.json");

    private final Path folder;
    private final Clock clock;

    /** What came of changing a draft. */
    public sealed interface Change {

        /** It was changed. */
        record Changed(Draft draft) implements Change {}

        /** It is no longer as its author saw it; nothing changed. */
        record Overtaken(Draft draft) implements Change {}

        /** These names are no names of files that an edition has; nothing changed. */
        record Misnamed(List<String> names) implements Change {}
    }

    private record Kept(
            String id,
            EditionId edition,
            String base,
            SortedMap<String, String> own,
            SortedMap<String, String> reference,
            String by,
            java.time.Instant at) {}

    /** The drafts in a folder. */
    public Drafts(Path folder, Clock clock) {
        this.folder = folder.resolve("drafts");
        this.clock = clock;
    }

    /** A new draft that begins as the folder is. */
    public Draft create(EditionFiles current, String by) {
        return keep(new Draft(UUID.randomUUID().toString(), current.revision(), current, by, clock.instant()));
    }

    /** The draft of that id for that edition. */
    public Optional<Draft> find(EditionId edition, String id) {
        if (!ID.matcher(id).matches() || !Files.exists(path(id))) {
            return Optional.empty();
        }
        return Optional.of(read(path(id))).filter(draft -> draft.files().id().equals(edition));
    }

    /** All drafts of an edition, latest first. */
    public List<Draft> of(EditionId edition) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(path -> path.toString().endsWith(".json"))
                    .map(Drafts::read)
                    .filter(draft -> draft.files().id().equals(edition))
                    .sorted(java.util.Comparator.comparing(Draft::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes several files of a draft at once.
     *
     * @param expected the revision that the author saw
     * @param changes new contents by name; nothing where a file goes
     */
    public synchronized Change change(Draft draft, String expected, Map<String, Optional<String>> changes) {
        Draft current = read(path(draft.id()));
        if (!current.files().revision().equals(expected)) {
            return new Change.Overtaken(current);
        }
        List<String> misnamed = changes.keySet().stream()
                .filter(name -> !FILE.matcher(name).matches())
                .sorted()
                .toList();
        if (!misnamed.isEmpty()) {
            return new Change.Misnamed(misnamed);
        }
        SortedMap<String, String> own = new TreeMap<>(current.files().own());
        changes.forEach(
                (name, content) -> content.ifPresentOrElse(text -> own.put(name, text), () -> own.remove(name)));
        EditionFiles files =
                new EditionFiles(current.files().id(), own, current.files().reference(), List.of());
        return new Change.Changed(keep(new Draft(current.id(), current.base(), files, current.by(), clock.instant())));
    }

    /** Throws a draft away. */
    public synchronized void discard(Draft draft) {
        try {
            DurableFile.delete(path(draft.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Draft keep(Draft draft) {
        EditionFiles files = draft.files();
        Kept kept =
                new Kept(draft.id(), files.id(), draft.base(), files.own(), files.reference(), draft.by(), draft.at());
        try {
            DurableFile.write(path(draft.id()), JSON.writeValueAsBytes(kept));
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft read(Path path) {
        try {
            Kept kept = JSON.readValue(Files.readAllBytes(path), Kept.class);
            EditionFiles files = new EditionFiles(kept.edition(), kept.own(), kept.reference(), List.of());
            return new Draft(kept.id(), kept.base(), files, kept.by(), kept.at());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String id) {
        return folder.resolve(id + ".json");
    }
}
