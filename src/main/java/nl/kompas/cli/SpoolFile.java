package nl.kompas.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Text that waits in a file until its turn comes, so that memory need not hold it. The file goes with it. */
final class SpoolFile implements AutoCloseable {

    private final FileChannel channel;
    private final Writer writer;

    private SpoolFile(FileChannel channel) {
        this.channel = channel;
        this.writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
    }

    /** An empty one. */
    static SpoolFile open() throws IOException {
        Path file = Files.createTempFile("kompas-", ".spool");
        return new SpoolFile(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Adds a text. */
    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Gives the whole text; nothing can be added afterwards. */
    void copyTo(Writer out) throws IOException {
        writer.flush();
        channel.position(0);
        Reader reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        reader.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
