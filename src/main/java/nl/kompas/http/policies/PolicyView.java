package nl.kompas.http.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.Text;

/**
 * A policy and its editions.
 *
 * @param label its name in the latest edition that answers; absent where none does
 * @param editions by name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PolicyView(String id, Optional<Text> label, List<EditionSummary> editions) {

    static PolicyView of(String id, List<EditionSummary> editions) {
        Optional<Text> label =
                editions.stream().flatMap(edition -> edition.label().stream()).reduce((earlier, later) -> later);
        return new PolicyView(id, label, editions);
    }
}
