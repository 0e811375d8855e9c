package nl.kompas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes and packages that the docs name exist, and the architecture page names every package. */
class NamesInTheDocsTest {

    private static final Path JAVA = Path.of("src", "main", "java", "nl", "kompas");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z0-9]*)+)`");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| ((?:`[a-z]+`(?:, )?)+) \\|");

    @Test
    void classesThatTheArchitectureNamesExist() throws IOException {
        assertEquals(List.of(), unknown(Path.of("docs", "architecture.md")));
    }

    @Test
    void classesThatOtherPagesNameExist() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
            for (Path page :
                    (Iterable<Path>) pages.filter(each -> each.toString().endsWith(".md"))::iterator) {
                assertEquals(List.of(), unknown(page), page.toString());
            }
        }
    }

    @Test
    void theArchitectureNamesEveryPackageAndNoOther() throws IOException {
        Set<String> named = PACKAGE.matcher(Files.readString(Path.of("docs", "architecture.md")))
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> folders = Files.list(JAVA)) {
            assertEquals(folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()), named);
        }
    }

    private static List<String> unknown(Path page) throws IOException {
        Set<String> classes = Stream.concat(files(JAVA), files(TESTS)).collect(Collectors.toSet());
        List<String> named = CLASS.matcher(Files.readString(page))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .distinct()
                .toList();
        assertTrue(!page.endsWith("architecture.md") || named.size() > 50, "hardly any name was found: " + named);
        return named.stream().filter(name -> !classes.contains(name)).toList();
    }

    private static Stream<String> files(Path folder) throws IOException {
        return Files.walk(folder)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""));
    }
}
