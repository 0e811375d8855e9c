package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some of the differences of a replay, in the order of its cases.
 *
 * @param differences each as {@link CaseDifference} is written
 * @param next where the next page begins, in bytes
 * @param last whether nothing stands there yet
 */
public record DifferencePage(List<JsonNode> differences, long next, boolean last) {

    /** A page holds no more than this, however many differences were asked for; one difference may be larger. */
    private static final long MOST_BYTES = 4L << 20;

    /**
     * Reads a page; a line that is still being written is left for later.
     *
     * @param from where it begins, in bytes
     * @param most how many differences it may hold
     * @return nothing where no line begins there
     */
    static Optional<DifferencePage> read(Path file, long from, int most) throws IOException {
        if (!Files.exists(file)) {
            return from == 0 ? Optional.of(new DifferencePage(List.of(), 0, true)) : Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (!beginsLine(channel, from)) {
                return Optional.empty();
            }
            channel.position(from);
            return Optional.of(read(new BufferedInputStream(Channels.newInputStream(channel)), from, most));
        }
    }

    private static boolean beginsLine(FileChannel channel, long at) throws IOException {
        ByteBuffer before = ByteBuffer.allocate(1);
        return at == 0 || at > 0 && at <= channel.size() && channel.read(before, at - 1) == 1 && before.get(0) == '\n';
    }

    private static DifferencePage read(InputStream lines, long from, int most) throws IOException {
        List<JsonNode> differences = new ArrayList<>();
        long next = from;
        boolean last = false;
        while (!last && differences.size() < most && next - from < MOST_BYTES) {
            Optional<byte[]> line = line(lines);
            last = line.isEmpty();
            if (!last) {
                differences.add(ReplayFiles.JSON.readTree(line.get()));
                next += line.get().length + 1;
            }
        }
        return new DifferencePage(differences, next, last || line(lines).isEmpty());
    }

    private static Optional<byte[]> line(InputStream lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = lines.read(); each >= 0; each = lines.read()) {
            if (each == '\n') {
                return Optional.of(line.toByteArray());
            }
            line.write(each);
        }
        return Optional.empty();
    }
}
