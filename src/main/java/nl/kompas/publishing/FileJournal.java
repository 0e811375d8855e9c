package nl.kompas.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.EditionId;

/** The journal of a service that is alone: a file that only grows, a line an activation. */
public final class FileJournal implements Journal {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final List<Activation> activations;

    /** Opens the journal in a folder; a line that a crash cut short was never reported as written, and is dropped. */
    public FileJournal(Path folder) {
        this.file = folder.resolve("activations.ndjson");
        try {
            Files.createDirectories(folder);
            this.activations = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Activation> read() throws IOException {
        List<Activation> read = new ArrayList<>();
        if (!Files.exists(file)) {
            return read;
        }
        byte[] content = Files.readAllBytes(file);
        int whole = content.length;
        while (whole > 0 && content[whole - 1] != '\n') {
            whole--;
        }
        for (String line : new String(content, 0, whole, StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                read.add(JSON.readValue(line, Activation.class));
            }
        }
        if (whole < content.length) {
            truncate(whole);
        }
        return read;
    }

    private void truncate(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    /** Adds an activation; it is on disk when this returns. */
    public synchronized void add(Activation activation) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line =
                    ByteBuffer.wrap((JSON.writeValueAsString(activation) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        activations.add(activation);
    }

    @Override
    public synchronized List<Activation> of(EditionId edition) {
        return activations.stream()
                .filter(activation -> activation.edition().equals(edition))
                .toList();
    }

    /** What was put in place for an edition last. */
    public synchronized Optional<Activation> last(EditionId edition) {
        List<Activation> all = of(edition);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The editions that ever answered. */
    public synchronized List<EditionId> editions() {
        return activations.stream().map(Activation::edition).distinct().sorted().toList();
    }
}
