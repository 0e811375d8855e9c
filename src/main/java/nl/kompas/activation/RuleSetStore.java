package nl.kompas.activation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.kompas.catalogue.DurableFile;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.policy.EditionId;

/** Keeps the files of every rule set that was ever active, each under the name of its content. */
public final class RuleSetStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private record Kept(EditionId edition, SortedMap<String, String> own, SortedMap<String, String> reference) {

        boolean whole() {
            return edition != null && own != null && reference != null;
        }
    }

    /** The store in a folder. */
    public RuleSetStore(Path folder) {
        this.folder = folder.resolve("rule-sets");
    }

    /** Keeps files; they are on disk when this returns. Keeping the same again does nothing. */
    public void keep(EditionFiles files) {
        if (find(files.revision()).isPresent()) {
            return;
        }
        try {
            DurableFile.write(
                    path(files.revision()),
                    JSON.writeValueAsBytes(new Kept(files.id(), files.own(), files.reference())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a revision, if they are kept and are still what their name says. */
    public Optional<EditionFiles> find(String revision) {
        if (!REVISION.matcher(revision).matches() || !Files.exists(path(revision))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(path(revision)), Kept.class))
                    .filter(Kept::whole)
                    .map(kept -> new EditionFiles(kept.edition(), kept.own(), kept.reference(), List.of()))
                    .filter(found -> found.revision().equals(revision));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String revision) {
        return folder.resolve(revision + ".json");
    }
}
