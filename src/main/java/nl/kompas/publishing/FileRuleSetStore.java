package nl.kompas.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kompas.edition.DurableFile;
import nl.kompas.edition.EditionFiles;

/** Rule sets in a folder, a file each. */
public final class FileRuleSetStore implements RuleSetStore {

    static final Pattern REVISION = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    /** The store in a folder. */
    public FileRuleSetStore(Path folder) {
        this.folder = folder.resolve("rule-sets");
    }

    @Override
    public void keep(EditionFiles files) {
        if (find(files.revision()).isPresent()) {
            return;
        }
        try {
            DurableFile.write(path(files.revision()), EditionArchive.bytes(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<EditionFiles> find(String revision) {
        if (!REVISION.matcher(revision).matches() || !Files.exists(path(revision))) {
            return Optional.empty();
        }
        try {
            return EditionArchive.files(Files.readAllBytes(path(revision)))
                    .filter(found -> found.revision().equals(revision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String revision) {
        return folder.resolve(revision + ".json");
    }
}
