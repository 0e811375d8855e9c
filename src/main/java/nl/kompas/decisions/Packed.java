package nl.kompas.decisions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * JSON as it lies in the database: packed where it is long, as an answer with its explanation says much twice. What is packed
 * (zlib) never begins as an object does.
 */
final class Packed {

    private static final int LONG = 4_096;
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private Packed() {}

    static byte[] pack(byte[] content) {
        if (content.length < LONG) {
            return content;
        }
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * What was packed.
     *
     * @throws UncheckedIOException if it was damaged since
     */
    static byte[] unpack(byte[] packed) {
        if (packed.length > 0 && packed[0] == '{') {
            return packed;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
