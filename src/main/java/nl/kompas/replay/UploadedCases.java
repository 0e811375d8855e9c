package nl.kompas.replay;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Cases that somebody sent, kept in a file until they are replayed, and no longer. */
public final class UploadedCases implements CaseSource {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final Path file;
    private final long count;
    private BufferedReader reader;

    /** One case as it is kept; without an expectation it is compared with what the rules of now answer. */
    private record Line(String id, JsonNode request, JsonNode expect) {}

    private UploadedCases(Path file, long count) {
        this.file = file;
        this.count = count;
    }

    /** Takes cases in, one after the other. Closing it before {@link #taken} throws them away. */
    public static final class Intake implements AutoCloseable {

        private final Path file;
        private final BufferedWriter writer;
        private long count;
        private boolean taken;

        Intake(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            this.file = file;
            this.writer = Files.newBufferedWriter(file);
        }

        /**
         * Takes in one case.
         *
         * @param expect what must come out, null where it is compared with what the rules of now answer
         */
        public void add(String id, JsonNode request, JsonNode expect) {
            try {
                writer.write(JSON.writeValueAsString(new Line(id, request, expect)));
                writer.write('\n');
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException("given cases cannot be kept", e);
            }
        }

        /** All cases that were taken in. */
        public CaseSource taken() throws IOException {
            writer.close();
            taken = true;
            return new UploadedCases(file, count);
        }

        @Override
        public void close() throws IOException {
            writer.close();
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(count);
    }

    @Override
    public Optional<Item> next() throws IOException {
        if (reader == null) {
            reader = Files.newBufferedReader(file);
        }
        String line = reader.readLine();
        return line == null ? Optional.empty() : Optional.of(item(JSON.readValue(line, Line.class)));
    }

    private static Item item(Line line) throws IOException {
        boolean expects = line.expect() != null && !line.expect().isNull();
        return new Item(
                line.id(),
                JSON.writeValueAsBytes(line.request()),
                expects ? new Baseline.Expected(line.expect()) : new Baseline.Now());
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        Files.deleteIfExists(file);
    }
}
