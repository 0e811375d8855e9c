package nl.kompas.http.replays;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Text;

/** Reads which rules to replay by. */
final class TargetReader {

    private static final Set<String> FIELDS = Set.of("policy", "edition", "ruleset", "draft");

    private final BodyFaults faults;

    TargetReader(BodyFaults faults) {
        this.faults = faults;
    }

    Optional<ReplayRequest.Target> read(JsonNode target) {
        if (target == null) {
            faults.add("/target", "Dit veld is verplicht.", "This field is required.");
            return Optional.empty();
        }
        if (!target.isObject()) {
            faults.add("/target", "Dit moet een JSON-object zijn.", "This must be a JSON object.");
            return Optional.empty();
        }
        TextFields textFields = new TextFields("/target", target, faults);
        textFields.only(FIELDS, new Text("Een `target`", "A target"));
        Optional<String> policy = textFields.required("policy");
        Optional<String> edition = textFields.required("edition");
        Optional<String> ruleset = textFields.find("ruleset");
        Optional<String> draft = textFields.find("draft");
        if (ruleset.isPresent() && draft.isPresent()) {
            faults.add(
                    "/target",
                    "Een `target` heeft een `ruleset` of een `draft`, en niet allebei.",
                    "A target has a `ruleset` or a `draft`, and not both.");
        }
        return policy.flatMap(
                id -> edition.map(name -> new ReplayRequest.Target(new EditionId(id, name), ruleset, draft)));
    }
}
