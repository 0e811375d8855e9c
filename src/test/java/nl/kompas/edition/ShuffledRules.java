package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies a rules folder so that files have other names, and rules stand in other files and in another order. */
final class ShuffledRules {

    /** In these files {@code rule} and {@code end} begin a line, and no line within a rule begins so. */
    private static final Pattern RULE =
            Pattern.compile("^rule\\b.*?^end\\b[^\n]*\n", Pattern.DOTALL | Pattern.MULTILINE);

    private static final int MOST_FILES = 5;

    private final Path from;
    private final Path to;
    private final Random random;

    ShuffledRules(Path from, Path to, long seed) {
        this.from = from;
        this.to = to;
        this.random = new Random(seed);
    }

    /** Copies all that is loaded; every rule of those editions must arrive. */
    void copy(List<Edition> editions) throws IOException {
        copyAllBut(".drl", from.resolve(RulesFolder.REFERENCE));
        for (Edition edition : editions) {
            Path folder = from.resolve(edition.definition().id().toString());
            copyAllBut(".drl", folder);
            List<String> rules = rules(folder);
            assertEquals(edition.rules().size(), rules.size(), "rules found in " + folder);
            write(rules, to.resolve(from.relativize(folder)));
        }
    }

    private void copyAllBut(String ending, Path folder) throws IOException {
        Path target = Files.createDirectories(to.resolve(from.relativize(folder)));
        for (Path file : files(folder)) {
            if (!file.toString().endsWith(ending)) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    private static List<String> rules(Path folder) throws IOException {
        List<String> rules = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".drl")) {
                RULE.matcher(Files.readString(file) + "\n")
                        .results()
                        .map(MatchResult::group)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private void write(List<String> rules, Path folder) throws IOException {
        Collections.shuffle(rules, random);
        List<StringBuilder> files = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(MOST_FILES - 1); i++) {
            files.add(new StringBuilder("package shuffled_" + i + "\n"));
        }
        rules.forEach(
                rule -> files.get(random.nextInt(files.size())).append('\n').append(rule));
        for (int i = 0; i < files.size(); i++) {
            Files.writeString(folder.resolve("shuffled-" + i + ".drl"), files.get(i));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
