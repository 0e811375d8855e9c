package nl.kompas.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.PolicyDefinition;

/**
 * All editions as they stood at one moment. A call uses one snapshot from beginning to end, so that it sees the rules of before a
 * change or those of after it, and never a mixture.
 */
public final class Snapshot implements ActiveEditions {

    private final SortedMap<EditionId, EditionState> states;
    private final Map<String, List<Edition>> answering = new HashMap<>();

    /** A snapshot of those states, by edition. */
    public Snapshot(SortedMap<EditionId, EditionState> states) {
        this.states = new TreeMap<>(states);
        this.states.values().forEach(state -> state.active().ifPresent(edition -> answering
                .computeIfAbsent(state.id().policy(), policy -> new ArrayList<>())
                .add(edition)));
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
        return answering.containsKey(policy);
    }

    @Override
    public Optional<PolicyDefinition> find(EditionId id) {
        return answering(id).map(Edition::definition);
    }

    @Override
    public Optional<PolicyDefinition> inForce(String policy, LocalDate day) {
        PolicyDefinition latest = null;
        for (Edition edition : answering.getOrDefault(policy, List.of())) {
            Declaration declared = edition.definition().declaration();
            if (declared.inForceOn(day)
                    && (latest == null
                            || declared.from().isAfter(latest.declaration().from()))) {
                latest = edition.definition();
            }
        }
        return Optional.ofNullable(latest);
    }
}
