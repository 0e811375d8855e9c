package nl.kompas.http.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.kompas.edition.EditionFiles;

/**
 * A file of an edition.
 *
 * @param name below the edition's folder
 * @param bytes its size
 * @param hash of its content
 */
record FileView(String name, int bytes, String hash) {

    /** All files of an edition, with the revision that they make together. */
    record Listing(String revision, List<FileView> files) {

        static Listing of(EditionFiles files) {
            return new Listing(
                    files.revision(),
                    files.own().entrySet().stream()
                            .map(file -> FileView.of(file.getKey(), file.getValue()))
                            .toList());
        }
    }

    static FileView of(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new FileView(name, bytes.length, hash(bytes));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
