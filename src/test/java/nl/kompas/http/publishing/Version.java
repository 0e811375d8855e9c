package nl.kompas.http.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Which version of the files an answer goes by, told by what it says: three files carry the number of the edit that changed them
 * last, and one of them a threshold besides.
 *
 * @param compass the last edit of the compass
 * @param preconditions the last edit of the preconditions
 * @param vocabulary the last edit of the vocabulary
 * @param threshold the last rank that counts as high
 */
record Version(int compass, int preconditions, int vocabulary, int threshold) {

    static final String COMPASS = "compass-content-link.drl";
    static final String PRECONDITIONS = "preconditions.drl";
    static final String VOCABULARY = "vocabulary.yaml";

    /** The rank that the case asks about; thresholds lie on both sides of it. */
    static final int RANK = 30;

    static final String CASE = """
            {"policy": "noord-brabant", "edition": "2024-06", "question": "initiative",
             "findings": {"destination": "US", "purpose": "innovation-cooperation", "demand-from": ["business"],
                          "global-innovation-index-rank": %d}}""".formatted(RANK);

    private static final Pattern EDIT = Pattern.compile("edit (\\d+)");
    private static final Pattern THRESHOLD = Pattern.compile("number <= (\\d+)");
    private static final int SPREAD = 20;

    /** The version that an edit of a file makes of this one. */
    Version edited(String file, int edit) {
        return switch (file) {
            case COMPASS -> new Version(edit, preconditions, vocabulary, RANK - SPREAD / 2 + edit % SPREAD);
            case PRECONDITIONS -> new Version(compass, edit, vocabulary, threshold);
            default -> new Version(compass, preconditions, edit, threshold);
        };
    }

    /** The files of this version, made from those of the repository. */
    SortedMap<String, String> files(Map<String, String> originals) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(COMPASS, compass(originals.get(COMPASS), threshold));
        files.put(
                PRECONDITIONS,
                originals
                        .get(PRECONDITIONS)
                        .replace("There is demand", "As of edit " + preconditions + ", there is demand"));
        files.put(
                VOCABULARY,
                originals
                        .get(VOCABULARY)
                        .replace("relations with the country?", "relations with it, edit " + vocabulary + "?"));
        return files;
    }

    /** The compass of this version with another threshold than it goes by. */
    String compass(String original, int limit) {
        return original.replace("number <= 25", "number <= " + limit)
                .replace("number > 25", "number > " + limit)
                .replace("among the first 25", "among the first, edit " + compass + ",");
    }

    /** The version that files are of. */
    static Version of(Map<String, String> files) {
        Matcher limit = THRESHOLD.matcher(files.get(COMPASS));
        return new Version(
                edit(files.get(COMPASS)),
                edit(files.get(PRECONDITIONS)),
                edit(files.get(VOCABULARY)),
                limit.find() ? Integer.parseInt(limit.group(1)) : -1);
    }

    /** What an answer by this version says. */
    Said said() {
        return new Said(compass, preconditions, vocabulary, RANK <= threshold ? "supports" : "neutral");
    }

    /** What an answer says. */
    record Said(int compass, int preconditions, int vocabulary, String verdict) {

        static Said by(JsonNode answer) {
            return new Said(
                    edit(find(answer.get("rules"), "id", "NB-COMP-LEVEL-GII-").toString()),
                    edit(find(answer.get("rules"), "id", "NB-PRE-DEMAND").toString()),
                    edit(answer.get("missing").toString()),
                    find(answer.get("compass"), "component", "innovation-level")
                            .get("verdict")
                            .asText());
        }

        private static JsonNode find(JsonNode entries, String field, String beginning) {
            return StreamSupport.stream(entries.spliterator(), false)
                    .filter(entry -> entry.get(field).asText().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The number of the edit that a text names, 0 where it names none. */
    private static int edit(String text) {
        Matcher edit = EDIT.matcher(text);
        return edit.find() ? Integer.parseInt(edit.group(1)) : 0;
    }
}
