package nl.kompas.drl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is bound so far in a rule; a scope inside {@code not}, {@code exists} or {@code or} sees the outer one. */
final class BindingScope {

    private final Map<String, FieldDomain> bound;

    BindingScope() {
        this.bound = new HashMap<>();
    }

    private BindingScope(Map<String, FieldDomain> bound) {
        this.bound = bound;
    }

    /** A scope within this one, whose own bindings are not seen outside it. */
    BindingScope inner() {
        return new BindingScope(new HashMap<>(bound));
    }

    /** Binds a name; false where it was bound before. */
    boolean bind(String name, FieldDomain fieldDomain) {
        return bound.putIfAbsent(name, fieldDomain) == null;
    }

    /** Leaves a bound name fewer values. */
    void narrow(String name, FieldDomain fieldDomain) {
        bound.put(name, fieldDomain);
    }

    /** The values that a bound name can have. */
    Optional<FieldDomain> domain(String name) {
        return Optional.ofNullable(bound.get(name));
    }
}
