package nl.kompas.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Heads as they stand in the columns of the database. */
final class Heads {

    static final String COLUMNS = "d.policy, d.edition, d.question, d.reference_date, d.ruleset, d.revision, d.advice";

    private Heads() {}

    static Head of(ResultSet row) throws SQLException {
        return new Head(
                row.getString("policy"),
                row.getString("edition"),
                row.getString("question"),
                row.getString("reference_date"),
                row.getString("ruleset"),
                row.getString("revision"),
                levels(row.getString("advice")));
    }

    static String levels(Map<String, String> levels) {
        return new String(Papers.bytes(levels), StandardCharsets.UTF_8);
    }

    private static Map<String, String> levels(String json) {
        Map<String, String> levels = new LinkedHashMap<>();
        JsonNode tree = Papers.tree(json.getBytes(StandardCharsets.UTF_8));
        tree.fields()
                .forEachRemaining(
                        level -> levels.put(level.getKey(), level.getValue().textValue()));
        return levels;
    }
}
