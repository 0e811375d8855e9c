package nl.kompas.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line, and holds no more of it than one line of at most a given length. */
public final class LineReader {

    /**
     * One line, without its end.
     *
     * @param content as much of it as is not too long
     * @param tooLong whether there was more
     */
    public record Line(byte[] content, boolean tooLong) {

        /** Whether there is nothing to read on it. */
        public boolean blank() {
            for (byte each : content) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private final InputStream source;
    private final int longest;
    private final byte[] buffer = new byte[8192];
    private int from;
    private int to;

    /** The lines of a stream, of which none may have more bytes than the longest. */
    public LineReader(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        if (!filled()) {
            return Optional.empty();
        }
        while (!ended && filled()) {
            int end = lineEnd();
            int length = Math.min(end - from, longest - content.size());
            content.write(buffer, from, length);
            tooLong |= length < end - from;
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return Optional.of(new Line(content.toByteArray(), tooLong));
    }

    /** Whether the next line may have to be waited for. */
    public boolean mayWait() throws IOException {
        return from == to && source.available() == 0;
    }

    private boolean filled() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, source.read(buffer));
        }
        return from < to;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }
}
