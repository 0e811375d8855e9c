package nl.kompas.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kompas.edition.DurableFile;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;

/** Drafts in a folder, a file each. */
public final class FileDrafts implements Drafts {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Path folder;
    private final Clock clock;

    private record Kept(
            String id,
            EditionId edition,
            String base,
            SortedMap<String, String> own,
            SortedMap<String, String> reference,
            String by,
            Instant at) {}

    /** The drafts in a folder. */
    public FileDrafts(Path folder, Clock clock) {
        this.folder = folder.resolve("drafts");
        this.clock = clock;
    }

    @Override
    public Draft create(EditionFiles current, String by) {
        return keep(new Draft(UUID.randomUUID().toString(), current.revision(), current, by, clock.instant()));
    }

    @Override
    public Optional<Draft> find(EditionId edition, String id) {
        if (!Draft.isId(id) || !Files.exists(path(id))) {
            return Optional.empty();
        }
        return Optional.of(read(path(id))).filter(draft -> draft.files().id().equals(edition));
    }

    @Override
    public List<Draft> of(EditionId edition) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(path -> path.toString().endsWith(".json"))
                    .map(FileDrafts::read)
                    .filter(draft -> draft.files().id().equals(edition))
                    .sorted(Comparator.comparing(Draft::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Change change(Draft draft, String expected, Map<String, Optional<String>> changes) {
        Change change = DraftChange.of(read(path(draft.id())), expected, changes, clock.instant());
        if (change instanceof Change.Changed changed) {
            keep(changed.draft());
        }
        return change;
    }

    @Override
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
