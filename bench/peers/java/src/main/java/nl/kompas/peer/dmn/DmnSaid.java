package nl.kompas.peer.dmn;

import java.util.Collection;
import java.util.List;
import nl.kompas.peer.Said;
import org.kie.dmn.api.core.DMNContext;

/** The values of the decisions of a model. */
record DmnSaid(DMNContext values) implements Said {

    @Override
    public String advice() {
        return (String) values.get("advice");
    }

    @Override
    public String status(String precondition) {
        return (String) values.get("p_" + precondition.replace('-', '_'));
    }

    @Override
    public String verdict(String component) {
        return (String) values.get("c_" + component.replace('-', '_'));
    }

    @Override
    public Collection<String> roles() {
        return all("roles");
    }

    @Override
    public Collection<String> representation() {
        return all("representation");
    }

    @Override
    public Collection<String> activities() {
        return all("activities");
    }

    @Override
    public Collection<String> conditions() {
        return all("conditions");
    }

    @Override
    public Collection<String> referrals() {
        return all("referrals");
    }

    /** A table of which no row holds has no value. */
    @SuppressWarnings("unchecked")
    private Collection<String> all(String decision) {
        Object value = values.get(decision);
        return value == null ? List.of() : (Collection<String>) value;
    }
}
