package nl.kompas.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output for bytes: unlike a {@link java.io.PrintStream} it tells what goes wrong. */
final class StandardOutput extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Path ITSELF = Path.of("/dev/stdout");
    private static final int KIND_OF_FILE = 0170000;
    private static final int FIFO = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES);

    private StandardOutput() {}

    /** To be closed, so that all is written. */
    static OutputStream open() {
        return new StandardOutput();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** The descriptor itself ends with the process. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private static IOException told(IOException thrown) {
        return isPipe() ? new BrokenPipe(thrown) : thrown;
    }

    /**
     * Whether it goes to another program. What goes wrong says so in the language of the system; into a pipe, nothing can but
     * that nobody reads.
     */
    static boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(ITSELF, "unix:mode") & KIND_OF_FILE;
            return kind == FIFO || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
