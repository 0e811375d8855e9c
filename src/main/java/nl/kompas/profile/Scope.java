package nl.kompas.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is bound so far in a rule; a scope inside {@code not}, {@code exists} or {@code or} sees the outer one. */
final class Scope {

    private final Map<String, Domain> bound;

    Scope() {
        this.bound = new HashMap<>();
    }

    private Scope(Map<String, Domain> bound) {
        this.bound = bound;
    }

    /** A scope within this one, whose own bindings are not seen outside it. */
    Scope inner() {
        return new Scope(new HashMap<>(bound));
    }

    /** Binds a name; false where it was bound before. */
    boolean bind(String name, Domain domain) {
        return bound.putIfAbsent(name, domain) == null;
    }

    /** Leaves a bound name fewer values. */
    void narrow(String name, Domain domain) {
        bound.put(name, domain);
    }

    /** The values that a bound name can have. */
    Optional<Domain> domain(String name) {
        return Optional.ofNullable(bound.get(name));
    }
}
