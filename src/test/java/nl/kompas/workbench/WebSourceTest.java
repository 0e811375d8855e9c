package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.fixtures.NodePackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbench's modules are as ESLint and TypeScript's checker want them, where Node is at hand. */
class WebSourceTest {

    private static final Path APP = Path.of("src", "main", "resources", "web", "app");
    private static final Path SETTINGS = Path.of("src", "test", "resources", "web-checks");
    private static final Path FOLDER = Path.of("target", "web-checks");

    private static NodePackage node;

    @BeforeAll
    static void install() throws IOException {
        node = NodePackage.install(
                FOLDER, "tsc", "eslint@9.39.1", "@eslint/js@9.39.1", "globals@16.5.0", "typescript@5.9.3");
        copy(SETTINGS, FOLDER);
        copy(APP, FOLDER.resolve("app"));
    }

    @Test
    void theLinterFindsNothing() {
        int exit = node.run(List.of(node.command("eslint").toString(), "app"));
        assertEquals(0, exit, node::output);
    }

    @Test
    void typesFitInEveryModule() throws IOException {
        int exit = node.run(List.of(node.command("tsc").toString(), "-p", "."));
        assertEquals(0, exit, node::output);
        try (Stream<Path> modules = Files.walk(APP)) {
            assertEquals(
                    List.of(),
                    modules.filter(module -> module.toString().endsWith(".js"))
                            .filter(module -> !read(module).startsWith("// @ts-check\n"))
                            .toList(),
                    "are not checked");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
