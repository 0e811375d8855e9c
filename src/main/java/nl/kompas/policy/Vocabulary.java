package nl.kompas.policy;

import java.util.Map;
import java.util.Optional;

/**
 * The indicators of an edition.
 *
 * @param indicators by id, in the order of the file
 */
public record Vocabulary(Map<String, Indicator> indicators) {

    /** The indicator of that id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }
}
