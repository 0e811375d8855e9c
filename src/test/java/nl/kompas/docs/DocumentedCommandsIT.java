package nl.kompas.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command in the docs runs, in the order of its page, and prints what the page says that it prints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS) // the commands are those of a POSIX shell
class DocumentedCommandsIT {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    /** Read from the first page to the last, as a newcomer would, on one machine. */
    private static final List<String> PAGES = List.of(
            "README.md",
            "docs/using-the-api.md",
            "docs/changing-rules.md",
            "docs/testing-rules.md",
            "docs/workbench.md",
            "docs/operating.md",
            "docs/performance.md",
            "docs/hostile-rules.md",
            "CONTRIBUTING.md",
            "bench/README.md",
            "rules/README.md");

    @TempDir
    static Path folder;

    private Shell shell;

    @BeforeAll
    void prepare() throws IOException {
        shell = Shell.in(folder, REPOSITORY);
    }

    @AfterAll
    void stop() {
        shell.stop();
    }

    @TestFactory
    Stream<DynamicTest> everyPage() {
        return PAGES.stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    List<CommandBlock> blocks = CommandBlock.in(Files.readString(REPOSITORY.resolve(page)));
                    List<String> outputs = shell.run(blocks);
                    assertAll(Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
                            .map(i -> () -> assertAll(blocks.get(i).expected().stream()
                                    .map(line -> () -> assertTrue(
                                            outputs.get(i).contains(line),
                                            () -> blocks.get(i).commands() + "\ndoes not print\n" + line + "\nbut\n"
                                                    + outputs.get(i))))));
                }));
    }

    @Test
    void everyPageIsAmongThem() throws IOException {
        try (Stream<Path> all = Files.list(REPOSITORY.resolve("docs"))) {
            List<String> forgotten = all.filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !PAGES.contains("docs/" + page.getFileName()))
                    .filter(page -> read(page).contains("```sh"))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), forgotten);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
