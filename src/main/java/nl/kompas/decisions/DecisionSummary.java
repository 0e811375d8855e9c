package nl.kompas.decisions;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a decision is about, in short; what lists show and what is searched for.
 *
 * @param policy id of the policy
 * @param edition id of the edition that answered
 * @param question what was asked
 * @param referenceDate the day for which it was asked, ISO 8601
 * @param ruleset hash of what the rules that answered say
 * @param revision names the files of these rules, byte by byte
 * @param levels the advice, by track
 */
public record DecisionSummary(
        String policy,
        String edition,
        String question,
        String referenceDate,
        String ruleset,
        String revision,
        Map<String, String> levels) {

    /** The columns that {@link #of} reads, of a table called {@code d}. */
    static final String COLUMNS = "d.policy, d.edition, d.question, d.reference_date, d.ruleset, d.revision, d.advice";

    static DecisionSummary of(ResultSet row) throws SQLException {
        Map<String, String> levels = new LinkedHashMap<>();
        PersonalData.tree(row.getString("advice").getBytes(StandardCharsets.UTF_8))
                .fields()
                .forEachRemaining(
                        level -> levels.put(level.getKey(), level.getValue().textValue()));
        return new DecisionSummary(
                row.getString("policy"),
                row.getString("edition"),
                row.getString("question"),
                row.getString("reference_date"),
                row.getString("ruleset"),
                row.getString("revision"),
                levels);
    }

    /** The levels as the database keeps them: a JSON object, by track. */
    String levelsJson() {
        return new String(PersonalData.bytes(levels), StandardCharsets.UTF_8);
    }
}
