package nl.kompas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.access.Roles;
import nl.kompas.edition.Edition;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Verb;
import org.junit.jupiter.api.Test;

/** No province, indicator, component, role or threshold is named in Java. */
class PolicyIsNotInJavaTest {

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]+)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"-])\\d[\\d_]{2,}(?:\\.\\d+)?(?![\\w\"-])");
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private final List<Edition> editions = new FolderCatalogue(Path.of("rules"), Clock.systemUTC())
            .states().stream().flatMap(state -> state.active().stream()).toList();

    @Test
    void noNameOfAPolicyStandsInJava() throws IOException {
        Set<String> named = new TreeSet<>();
        editions.forEach(edition -> named.addAll(names(edition)));
        assertTrue(named.size() > 200, "too few names to compare with: " + named);
        named.removeAll(profileWords());
        // roles of users are ours; a policy may refer to its own policy owner by the same word
        named.removeAll(Roles.ALL);
        Set<String> found = inJava(TEXT, 1);
        found.retainAll(named);
        assertEquals(Set.of(), found);
    }

    @Test
    void noThresholdStandsInJava() throws IOException {
        Set<String> thresholds = new TreeSet<>();
        for (Edition edition : editions) {
            edition.rules()
                    .forEach(rule -> thresholds.addAll(
                            numbers(rule.drl().substring(rule.drl().indexOf("when")))));
        }
        assertTrue(thresholds.contains("350000"), "the thresholds were not found: " + thresholds);
        Set<String> found = inJava(NUMBER, 0).stream()
                .map(number -> number.replace("_", ""))
                .collect(Collectors.toSet());
        found.retainAll(thresholds);
        assertEquals(Set.of(), found);
    }

    /** What the rule profile itself is made of: some policies have an indicator called `activity`, as the verb is. */
    private static Set<String> profileWords() {
        Set<String> words = new TreeSet<>();
        Stream.of(FactKind.values()).forEach(kind -> words.addAll(kind.fields()));
        Stream.of(Verb.values()).forEach(verb -> words.add(verb.word()));
        return words;
    }

    private static Set<String> names(Edition edition) {
        Declaration declared = edition.definition().declaration();
        Set<String> names = new TreeSet<>(Set.of(
                edition.definition().id().policy(), edition.definition().id().edition()));
        Stream.of(
                        edition.definition().vocabulary().indicators(),
                        declared.questions(),
                        declared.tracks(),
                        declared.preconditions(),
                        declared.aspects(),
                        declared.roles(),
                        declared.activities(),
                        declared.representation(),
                        declared.conditions(),
                        declared.referralsTo(),
                        declared.referralsFor(),
                        declared.documents(),
                        edition.definition().tables())
                .forEach(map -> names.addAll(map.keySet()));
        declared.aspects()
                .values()
                .forEach(aspect -> names.addAll(aspect.components().keySet()));
        return names;
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(number -> new BigDecimal(number.replace("_", "")).compareTo(TELLING) > 0)
                .collect(Collectors.toSet());
    }

    private static Set<String> inJava(Pattern pattern, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(group)));
            }
        }
        return found;
    }
}
