package nl.kompas.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kompas.edition.DurableFile;

/** The files of replays, in one folder: how each stands, the differences that it found, and the groups of these. */
final class ReplayFiles {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final System.Logger LOG = System.getLogger(ReplayFiles.class.getName());
    private static final String RUN = ".run.json";
    private static final String GROUPS = ".groups.json";
    private static final String DIFFERENCES = ".differences.ndjson";
    private static final String CASES = ".cases.ndjson";

    private final Path folder;

    ReplayFiles(Path data) {
        this.folder = data.resolve("replays");
    }

    /** A file for cases that somebody sends. */
    UploadedCases.Intake intake() throws IOException {
        return new UploadedCases.Intake(folder.resolve(UUID.randomUUID() + CASES));
    }

    /** Keeps how a replay stands; on disk when this returns. */
    void keep(ReplayStatus replayStatus) {
        write(replayStatus.id() + RUN, replayStatus);
    }

    /** Keeps the groups of a replay; on disk when this returns. */
    void keep(String id, List<EffectGroup> groups) {
        write(id + GROUPS, groups);
    }

    private void write(String name, Object content) {
        try {
            DurableFile.write(folder.resolve(name), JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups of a replay that is over; none where it failed before they were kept. */
    List<EffectGroup> groups(String id) {
        Path file = folder.resolve(id + GROUPS);
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the differences of a replay stand, a line each. */
    Path differences(String id) {
        return folder.resolve(id + DIFFERENCES);
    }

    /** Writes the differences of a replay. */
    OutputStream write(String id) throws IOException {
        Files.createDirectories(folder);
        return Files.newOutputStream(differences(id));
    }

    /** All replays that are kept; cases that nobody will replay any more are thrown away. */
    List<ReplayStatus> open() {
        List<ReplayStatus> runs = new ArrayList<>();
        for (Path file : list()) {
            if (file.toString().endsWith(CASES)) {
                delete(file);
            } else if (file.toString().endsWith(RUN)) {
                read(file, runs);
            }
        }
        return runs;
    }

    /** One that cannot be read must not keep the service from starting. */
    private static void read(Path file, List<ReplayStatus> runs) {
        try {
            runs.add(JSON.readValue(file.toFile(), ReplayStatus.class));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the replay in " + file + " cannot be read", e);
        }
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away all of a replay; how it stands goes first, so that a crash leaves none by halves. */
    void remove(String id) {
        List.of(RUN, GROUPS, DIFFERENCES).forEach(name -> delete(folder.resolve(id + name)));
    }

    private static void delete(Path file) {
        try {
            DurableFile.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
