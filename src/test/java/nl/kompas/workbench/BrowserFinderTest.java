package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the workbench find a browser by themselves. */
class BrowserFinderTest {

    @TempDir
    Path machine;

    @Test
    void theOneThatIsNamedComesFirst() throws IOException {
        Path named = program("own/my-browser");
        program("bin/chromium");
        assertEquals(
                Optional.of(named),
                new BrowserFinder(Map.of("KOMPAS_BROWSER", named.toString(), "PATH", path("bin")), List.of()).find());
    }

    @Test
    void aNameThatIsNoProgramIsToldAndNothingElseTaken() throws IOException {
        program("bin/chromium");
        BrowserFinder finder = new BrowserFinder(
                Map.of("KOMPAS_BROWSER", machine.resolve("gone").toString(), "PATH", path("bin")), List.of());
        AssertionError told = assertThrows(AssertionError.class, finder::find);
        assertEquals("KOMPAS_BROWSER names " + machine.resolve("gone") + ", which is no program.", told.getMessage());
    }

    @Test
    void chromeOrEdgeDoWhereThereIsNoChromium() throws IOException {
        Path edge = program("b/microsoft-edge");
        Files.createDirectories(machine.resolve("a"));
        assertEquals(Optional.of(edge), new BrowserFinder(Map.of("PATH", path("a", "b")), List.of()).find());
        Path chrome = program("a/google-chrome");
        assertEquals(Optional.of(chrome), new BrowserFinder(Map.of("PATH", path("a", "b")), List.of()).find());
    }

    @Test
    void programsOutsideThePathAreFoundWhereTheSystemKeepsThem() throws IOException {
        Path chrome = program("Google Chrome.app/Contents/MacOS/Google Chrome");
        BrowserFinder finder =
                new BrowserFinder(Map.of("PATH", path("bin")), List.of(machine.resolve("Chromium.app"), chrome));
        assertEquals(Optional.of(chrome), finder.find());
    }

    @Test
    void aMachineWithoutOneHasNone() {
        assertEquals(Optional.empty(), new BrowserFinder(Map.of("PATH", path("bin")), List.of()).find());
    }

    private Path program(String name) throws IOException {
        Path file = machine.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        file.toFile().setExecutable(true);
        return file;
    }

    private String path(String... folders) {
        return String.join(
                File.pathSeparator,
                List.of(folders).stream()
                        .map(folder -> machine.resolve(folder).toString())
                        .toList());
    }
}
