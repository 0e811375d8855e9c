package nl.kompas.recorded;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedSet;
import nl.kompas.cases.InputFault;
import nl.kompas.recorded.Coverage.RulePlace;

/**
 * A recorded case of an edition, and what comes of it.
 *
 * @param file where it stands, relative to the rules folder
 * @param recorded the case; absent where it cannot be read
 * @param passes whether all is as expected
 * @param rules ids of the rules that apply to it
 * @param differences what is not as expected, by single entry
 * @param faults why it cannot be answered; pointers go into the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedOutcome(
        String file,
        RecordedCase recorded,
        boolean passes,
        SortedSet<String> rules,
        List<Unexpected> differences,
        List<InputFault> faults) {

    /**
     * An entry of an answer that is not as expected.
     *
     * @param path the section and what the entry is about, as {@code /advice/innovation}
     * @param expected absent where nothing was
     * @param actual absent where nothing came
     * @param fields which of its fields differ; none where it is there on one side alone
     * @param rules that made what came, and where they stand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unexpected(
            String path, JsonNode expected, JsonNode actual, List<FieldDifference> fields, List<RulePlace> rules) {}
}
