package nl.kompas.publishing;

import java.util.List;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;

/**
 * Names the two parts of an edition's files byte by byte, each by 64 hexadecimal digits, since they change apart.
 *
 * @param own the files of its folder
 * @param reference the files that all policies share
 */
record ContentHashes(String own, String reference) {

    private static final EditionId ANY = new EditionId("", "");

    static ContentHashes of(EditionFiles files) {
        EditionFiles reference = new EditionFiles(ANY, new TreeMap<>(), files.reference(), List.of());
        return new ContentHashes(files.beside(new TreeMap<>()).revision(), reference.revision());
    }
}
