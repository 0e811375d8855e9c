package nl.kompas.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.kompas.cli.BulkEvaluation.Count;

/** A file of answers that may hold those of an earlier run, broken off at any byte. */
final class AnswersFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    /** How a line begins that says why there is no answer; an answer begins with its policy. */
    private static final byte[] PROBLEM = "{\"type\":".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel channel;
    private final Count earlier;
    private final OutputStream stream;

    private AnswersFile(FileChannel channel, Count earlier) {
        this.channel = channel;
        this.earlier = earlier;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    }

    /** Opens the file, or makes it; a last line that was cut off is removed. For one process at a time. */
    static AnswersFile open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(path + " is being written by another process");
        }
        Scan scan = new Scan();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        while (channel.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                scan.next(buffer.get());
            }
            buffer.clear();
        }
        channel.truncate(scan.whole).position(scan.whole);
        return new AnswersFile(channel, new Count(scan.lines - scan.problems, scan.problems, scan.lines));
    }

    /** What earlier runs did. */
    Count earlier() {
        return earlier;
    }

    /** Writes behind what is there. */
    OutputStream stream() {
        return stream;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            stream.flush();
        }
    }

    /** Counts whole lines, byte by byte. */
    private static final class Scan {

        private long at;
        private long whole;
        private long lines;
        private long problems;
        private boolean problem = true;

        void next(byte each) {
            long column = at - whole;
            at++;
            if (each == '\n') {
                lines++;
                problems += problem && column >= PROBLEM.length ? 1 : 0;
                whole = at;
                problem = true;
            } else if (column < PROBLEM.length) {
                problem &= each == PROBLEM[(int) column];
            }
        }
    }
}
