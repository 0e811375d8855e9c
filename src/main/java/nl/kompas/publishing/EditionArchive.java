package nl.kompas.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.policy.EditionId;

/** The form in which files of an edition are kept: JSON. */
record EditionArchive(EditionId edition, SortedMap<String, String> own, SortedMap<String, String> reference) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Files as they are kept. */
    static byte[] bytes(EditionFiles files) {
        try {
            return JSON.writeValueAsBytes(new EditionArchive(files.id(), files.own(), files.reference()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that were kept; none where the bytes are damaged. */
    static Optional<EditionFiles> files(byte[] kept) {
        try {
            return Optional.ofNullable(JSON.readValue(kept, EditionArchive.class))
                    .filter(EditionArchive::whole)
                    .map(each -> new EditionFiles(each.edition(), each.own(), each.reference(), List.of()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean whole() {
        return edition != null && own != null && reference != null;
    }
}
