package nl.kompas.activation;

import java.util.List;
import java.util.TreeMap;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.policy.EditionId;

/**
 * Names the two parts of an edition's files byte by byte, each by 64 hexadecimal digits, since they change apart.
 *
 * @param own the files of its folder
 * @param reference the files that all policies share
 */
record Parts(String own, String reference) {

    private static final EditionId ANY = new EditionId("", "");

    static Parts of(EditionFiles files) {
        EditionFiles reference = new EditionFiles(ANY, new TreeMap<>(), files.reference(), List.of());
        return new Parts(files.beside(new TreeMap<>()).revision(), reference.revision());
    }
}
