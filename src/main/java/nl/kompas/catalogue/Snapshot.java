package nl.kompas.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Framework;

/**
 * All editions as they stood at one moment. A call uses one snapshot from beginning to end, so that it sees the rules of before a
 * change or those of after it, and never a mixture.
 */
public final class Snapshot implements Editions {

    private final SortedMap<EditionId, EditionState> states;

    /** A snapshot of those states, by edition. */
    public Snapshot(SortedMap<EditionId, EditionState> states) {
        this.states = new TreeMap<>(states);
    }

    /** Every edition, by policy and edition, answering or not. */
    public List<EditionState> states() {
        return List.copyOf(states.values());
    }

    /** One edition's state. */
    public Optional<EditionState> state(EditionId id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The edition of that name, if it answers. */
    public Optional<Edition> answering(EditionId id) {
        return state(id).flatMap(EditionState::active);
    }

    /** The same, with another state of one edition. */
    public Snapshot with(EditionState state) {
        SortedMap<EditionId, EditionState> changed = new TreeMap<>(states);
        changed.put(state.id(), state);
        return new Snapshot(changed);
    }

    /** The same, without the editions that such a state is of. */
    public Snapshot without(Predicate<EditionState> which) {
        SortedMap<EditionId, EditionState> changed = new TreeMap<>(states);
        changed.values().removeIf(which);
        return new Snapshot(changed);
    }

    @Override
    public boolean knows(String policy) {
        return answering(policy).stream().findAny().isPresent();
    }

    @Override
    public Optional<Framework> find(EditionId id) {
        return answering(id).map(Edition::framework);
    }

    @Override
    public Optional<Framework> inForce(String policy, LocalDate day) {
        return answering(policy).stream()
                .map(Edition::framework)
                .filter(framework -> framework.declaration().inForceOn(day))
                .max(Comparator.comparing(framework -> framework.declaration().from()));
    }

    private List<Edition> answering(String policy) {
        return states.values().stream()
                .filter(state -> state.id().policy().equals(policy))
                .flatMap(state -> state.active().stream())
                .toList();
    }
}
