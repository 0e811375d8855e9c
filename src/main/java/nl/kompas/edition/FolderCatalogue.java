package nl.kompas.edition;

import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import nl.kompas.policy.EditionId;

/** The editions of one folder, as it stood when it was read. */
public final class FolderCatalogue implements Catalogue {

    private final Snapshot snapshot;

    /** Loads every edition below a folder; what is faulty does not answer, and says why. */
    public FolderCatalogue(Path root, Clock clock) {
        RulesFolder folder = new RulesFolder(root);
        EditionLoader loader = new EditionLoader(clock);
        TreeMap<EditionId, EditionState> states = new TreeMap<>();
        folder.editions().forEach(id -> states.put(id, loader.load(folder.read(id))));
        this.snapshot = new Snapshot(states);
    }

    @Override
    public Snapshot now() {
        return snapshot;
    }
}
