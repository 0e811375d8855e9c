package nl.kompas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.RecordedCase;
import nl.kompas.recorded.RecordedCaseReader;
import nl.kompas.recorded.RecordedReading;

/** Finds the recorded cases to which a rule applies. */
final class FiringCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseReader reader;
    private final Snapshot editions;

    /**
     * A recorded case to which the rule applies.
     *
     * @param file relative to the rules folder
     * @param name what the case shows
     */
    record Fired(String file, String name) {}

    /** Reads cases for one edition, as if it were the only one. */
    FiringCases(EditionState state, Clock clock) {
        this.reader = new CaseReader(clock);
        TreeMap<EditionId, EditionState> only = new TreeMap<>();
        only.put(state.id(), state);
        this.editions = new Snapshot(only);
    }

    /** Those cases, by file; cases that cannot be read are left to {@code check}. */
    List<Fired> of(String rule, Edition edition) {
        List<Fired> fired = new ArrayList<>();
        edition.files().own(".json").forEach((name, content) -> {
            if (RecordedCaseReader.read(content.getBytes(StandardCharsets.UTF_8))
                            instanceof RecordedReading.Accepted accepted
                    && read(accepted.recorded())
                            .filter(asked -> applies(rule, asked, edition))
                            .isPresent()) {
                fired.add(new Fired(
                        edition.definition().id() + "/" + name,
                        accepted.recorded().name()));
            }
        });
        return fired;
    }

    private static boolean applies(String rule, Case asked, Edition edition) {
        return edition.evaluator().applying(asked).contains(rule);
    }

    private Optional<Case> read(RecordedCase recorded) {
        return reader.read(bytes(recorded.request()), editions) instanceof CaseReading.Accepted accepted
                ? Optional.of(accepted.accepted())
                : Optional.empty();
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }
}
