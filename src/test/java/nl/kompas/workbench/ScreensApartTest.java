package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No screen imports another screen's modules, and what screens share imports no screen. */
class ScreensApartTest {

    private static final Path APP = Path.of("src", "main", "resources", "web", "app");
    private static final Path SCREENS = APP.resolve("screens");
    private static final Path FRAME = APP.resolve("shell").resolve("screens.js");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*'(\\.[^']+)'");

    @Test
    void aScreenImportsNoOtherScreen() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            List<Path> modules =
                    files.filter(file -> file.toString().endsWith(".js")).toList();
            assertTrue(modules.size() > 100, "hardly any module was found: " + modules);
            assertEquals(
                    List.of(),
                    modules.stream()
                            .filter(module -> !module.equals(FRAME)) // it loads each screen when it is first opened
                            .flatMap(ScreensApartTest::importsOfOtherScreens)
                            .toList());
        }
    }

    private static Stream<String> importsOfOtherScreens(Path module) {
        try {
            Matcher imports = IMPORT.matcher(Files.readString(module));
            return imports
                    .results()
                    .map(each -> module.getParent().resolve(each.group(1)).normalize())
                    .filter(imported ->
                            imported.startsWith(SCREENS) && !screen(imported).equals(screen(module)))
                    .map(imported -> module + " imports " + imported)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The screen to which a module belongs; the module itself where it belongs to none. */
    private static Path screen(Path module) {
        return module.startsWith(SCREENS) ? SCREENS.relativize(module).getName(0) : module;
    }
}
