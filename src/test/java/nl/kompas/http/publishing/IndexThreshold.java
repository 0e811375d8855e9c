package nl.kompas.http.publishing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A change of the rank up to which a country counts as innovative, with the one recorded case that hangs on it. */
final class IndexThreshold {

    static final AuthoringCalls BRABANT = new AuthoringCalls("noord-brabant", "2024-06");
    private static final String FILE = "compass-content-link.drl";
    private static final String CASE_FILE = "cases/sample-initiative-2024-09-01-25.json";
    private static final int RANK_OF_THE_CASE = 60;
    private static final String EXPECTED = "\"component\": \"innovation-level\",\n        \"verdict\": ";

    private IndexThreshold() {}

    /** A new draft in which it is moved. */
    static String draft(int before, int after) {
        String draft = BRABANT.draft().get("id").asText();
        change(draft, files(before, after));
        return draft;
    }

    /** Puts files in a draft. */
    static void change(String draft, Map<String, String> files) {
        String tag =
                AuthoringCalls.request().get(BRABANT.path("/drafts/" + draft)).header("ETag");
        AuthoringCalls.ok(BRABANT.change(draft, tag, files), 200);
    }

    /** Publishes a draft. */
    static void publish(String draft, String reason) {
        AuthoringCalls.ok(BRABANT.publish("/drafts/" + draft + "/publication", BRABANT.folderTag(), reason), 201);
    }

    /** Puts a rule set back, for the tests that come after. */
    static void putBack(String folderTag) {
        if (!BRABANT.folderTag().equals(folderTag)) {
            String reinstatement = "/rule-sets/" + folderTag.replace("\"", "") + "/reinstatement";
            AuthoringCalls.ok(BRABANT.publish(reinstatement, BRABANT.folderTag(), "as it was"), 201);
        }
    }

    /** A case about a country of that rank. */
    static String body(int rank) {
        return "{\"policy\": \"noord-brabant\", \"edition\": \"2024-06\", \"question\": \"region\","
                + " \"reference\": \"" + rank + "\","
                + " \"findings\": {\"destination\": \"BR\", \"global-innovation-index-rank\": " + rank + "}}";
    }

    private static Map<String, String> files(int before, int after) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                FILE,
                BRABANT.file(FILE)
                        .replace("number <= " + before, "number <= " + after)
                        .replace("number > " + before, "number > " + after));
        String recorded = BRABANT.file(CASE_FILE);
        String comesOut = after >= RANK_OF_THE_CASE ? "supports" : "neutral";
        for (String verdict : List.of("supports", "neutral")) {
            recorded = recorded.replace(EXPECTED + "\"" + verdict + "\"", EXPECTED + "\"" + comesOut + "\"");
        }
        files.put(CASE_FILE, recorded);
        return files;
    }
}
