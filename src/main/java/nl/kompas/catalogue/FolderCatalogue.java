package nl.kompas.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Framework;

/** The catalogue of the policies in one folder. */
public final class FolderCatalogue implements Catalogue {

    private final TreeMap<EditionId, EditionState> states = new TreeMap<>();

    /** Loads every edition below a folder; what is faulty does not answer, and says why. */
    public FolderCatalogue(Path root, Clock clock) {
        RulesFolder folder = new RulesFolder(root);
        EditionLoader loader = new EditionLoader(folder, clock);
        folder.editions().forEach(id -> states.put(id, loader.load(id)));
    }

    @Override
    public List<EditionState> states() {
        return List.copyOf(states.values());
    }

    @Override
    public Optional<EditionState> state(EditionId id) {
        return Optional.ofNullable(states.get(id));
    }

    @Override
    public Optional<Edition> answering(EditionId id) {
        return state(id).flatMap(EditionState::active);
    }

    @Override
    public boolean knows(String policy) {
        return states.values().stream().anyMatch(state -> state.id().policy().equals(policy) && state.active().isPresent());
    }

    @Override
    public Optional<Framework> find(EditionId id) {
        return answering(id).map(Edition::framework);
    }

    @Override
    public Optional<Framework> inForce(String policy, LocalDate day) {
        return states.values().stream()
                .filter(state -> state.id().policy().equals(policy))
                .flatMap(state -> state.active().stream())
                .map(Edition::framework)
                .filter(framework -> framework.declaration().inForceOn(day))
                .max(Comparator.comparing(framework -> framework.declaration().from()));
    }
}
