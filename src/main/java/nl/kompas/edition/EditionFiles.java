package nl.kompas.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;

/**
 * The files that make an edition, as text.
 *
 * @param id the edition
 * @param own the files of its folder, by name; recorded cases as {@code cases/<name>.json}
 * @param reference the files that all policies share, by name
 * @param unread what could not be read as text
 */
public record EditionFiles(
        EditionId id, SortedMap<String, String> own, SortedMap<String, String> reference, List<Fault> unread) {

    /** Keeps its own copy of the files. */
    public EditionFiles {
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
        reference = Collections.unmodifiableSortedMap(new TreeMap<>(reference));
        unread = List.copyOf(unread);
    }

    /** The files whose name ends so, by name. */
    public SortedMap<String, String> own(String ending) {
        SortedMap<String, String> files = new TreeMap<>(own);
        files.keySet().removeIf(name -> !name.endsWith(ending));
        return files;
    }

    /** The same files beside other reference files. */
    public EditionFiles beside(SortedMap<String, String> others) {
        return new EditionFiles(id, own, others, unread);
    }

    /** Names these files byte by byte: 64 hexadecimal digits. The hash of a rule set, in contrast, names what they say. */
    public String revision() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "edition", id.toString());
            own.forEach((name, content) -> add(digest, name, content));
            reference.forEach((name, content) -> add(digest, "../" + name, content));
            unread.forEach(fault -> add(digest, fault.code(), fault.file()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String name, String content) {
        for (String part : List.of(name, content)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
