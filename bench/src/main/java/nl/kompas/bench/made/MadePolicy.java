package nl.kompas.bench.made;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kompas.policy.EditionId;

/**
 * A policy that is made to measure growth, with a case for it. The rules that match are the same however many others
 * there are.
 *
 * @param rules how many rules there are, besides the few that advise
 * @param matching how many of them match the case; even
 * @param findings how many indicators the case answers, at least {@code matching}
 */
public record MadePolicy(int rules, int matching, int findings) {

    /** Its name. */
    public static final EditionId ID = new EditionId("made", "2025");
    /** Its one question. */
    public static final String QUESTION = "growth";

    private static final int FILE = 200;

    /** The policy of that size, written {@code rules/matching/findings}. */
    public static MadePolicy of(String size) {
        String[] numbers = size.split("/");
        return new MadePolicy(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /** Writes its files below a rules folder. */
    public void write(Path folder) throws IOException {
        Path edition = Files.createDirectories(folder.resolve(ID.toString()));
        Files.writeString(edition.resolve("policy.yaml"), MadeFiles.POLICY);
        Files.writeString(
                edition.resolve("vocabulary.yaml"), MadeFiles.vocabulary(Math.min(rules, MadeRule.INDICATORS)));
        Files.writeString(edition.resolve("advice.drl"), MadeFiles.ADVICE);
        for (int from = 0; from < rules; from += FILE) {
            StringBuilder drl = new StringBuilder();
            for (int number = from; number < Math.min(from + FILE, rules); number++) {
                drl.append(new MadeRule(number).drl());
            }
            Files.writeString(edition.resolve("rules-" + from / FILE + ".drl"), drl);
        }
    }

    /** The case. */
    public ObjectNode request() {
        ObjectNode request = new ObjectMapper().createObjectNode();
        request.put("policy", ID.policy()).put("question", QUESTION).put("referenceDate", "2025-06-01");
        ObjectNode answers = request.putObject("findings");
        for (int indicator = 0; indicator < findings; indicator++) {
            MadeRule.answer(indicator, indicator < matching, answers);
        }
        return request;
    }
}
