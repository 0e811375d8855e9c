package nl.kompas.decisions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * JSON as it lies in the database: compressed where it is long, as an answer with its explanation says much twice. What is compressed
 * (zlib) never begins as an object does.
 */
final class CompressedJson {

    private static final int MIN_LENGTH = 4_096;
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private CompressedJson() {}

    static byte[] compress(byte[] content) {
        if (content.length < MIN_LENGTH) {
            return content;
        }
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /**
     * What was compressed.
     *
     * @throws UncheckedIOException if it was damaged since
     */
    static byte[] decompress(byte[] compressed) {
        if (compressed.length > 0 && compressed[0] == '{') {
            return compressed;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
