package nl.kompas.http.replays;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that throws once more was read from it than may be. */
final class LimitedInputStream extends InputStream {

    private final InputStream source;
    private final Supplier<RuntimeException> tooMuch;
    private long left;

    LimitedInputStream(InputStream source, long most, Supplier<RuntimeException> tooMuch) {
        this.source = source;
        this.left = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw tooMuch.get();
        }
        return read;
    }
}
