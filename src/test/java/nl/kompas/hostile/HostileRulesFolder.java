package nl.kompas.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whole small editions on disk, to put hostile files in. */
final class HostileRulesFolder {

    static final Path GOOD_RULES = HostileCorpus.FOLDER.resolve("edition/good.drl");

    static final String GOOD_CASE = """
            {"policy": "good", "question": "visit", "referenceDate": "2024-05-01", "findings": {"open": true}}
            """;

    private HostileRulesFolder() {}

    /** A rules folder with the editions good/2024 and hostile/2024, which have all but rules. */
    static Path rules(Path temp) throws IOException {
        Path rules = temp.resolve("rules");
        for (String edition : List.of("good/2024/", "hostile/2024/")) {
            for (String file : List.of("policy.yaml", "vocabulary.yaml", "partners.csv", "many.csv")) {
                put(
                        rules,
                        edition + file,
                        Files.readAllBytes(
                                HostileCorpus.FOLDER.resolve("edition").resolve(file)));
            }
        }
        return rules;
    }

    /** The same, with good rules in both. */
    static Path withGoodRules(Path temp) throws IOException {
        Path rules = rules(temp);
        put(rules, "good/2024/good.drl", Files.readAllBytes(GOOD_RULES));
        put(rules, "hostile/2024/hostile.drl", Files.readAllBytes(GOOD_RULES));
        return rules;
    }

    /** The {@code policy.yaml} of both. */
    static String policy() throws IOException {
        return Files.readString(HostileCorpus.FOLDER.resolve("edition/policy.yaml"));
    }

    static void put(Path rules, String file, byte[] content) throws IOException {
        Files.createDirectories(rules.resolve(file).getParent());
        Files.write(rules.resolve(file), content);
    }

    static void put(Path rules, String file, String content) throws IOException {
        put(rules, file, content.getBytes(StandardCharsets.UTF_8));
    }
}
