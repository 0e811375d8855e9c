package nl.kompas.workbench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser that Playwright can drive as Chromium: the one that {@code KOMPAS_BROWSER} names, else Chromium, Chrome or Edge of
 * the machine, else one that is fetched.
 *
 * @param environment the environment variables
 * @param places folders and files in which systems without a search path keep their browsers
 */
record BrowserFinder(Map<String, String> environment, List<Path> places) {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chrome.exe",
            "msedge.exe");
    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");
    private static final int MINUTES = 5;

    /** Looks where Linux, macOS and Windows have their browsers. */
    static BrowserFinder ofThisMachine() {
        Map<String, String> environment = System.getenv();
        Stream<Path> mac = Stream.of("Chromium", "Google Chrome", "Microsoft Edge")
                .map(name -> Path.of("/Applications", name + ".app", "Contents", "MacOS", name));
        Stream<Path> windows = WINDOWS_FOLDERS.stream()
                .filter(environment::containsKey)
                .map(environment::get)
                .flatMap(folder -> Stream.of(
                        Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"),
                        Path.of(folder, "Microsoft", "Edge", "Application", "msedge.exe")));
        return new BrowserFinder(environment, Stream.concat(mac, windows).toList());
    }

    /** The browser; none where the machine has none. */
    Optional<Path> find() {
        String named = environment.getOrDefault("KOMPAS_BROWSER", "");
        if (!named.isEmpty()) {
            Path browser = Path.of(named);
            if (!Files.isExecutable(browser)) {
                throw new AssertionError("KOMPAS_BROWSER names " + browser + ", which is no program.");
            }
            return Optional.of(browser);
        }
        Stream<Path> onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, places.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The browser; fetched where the machine has none: Playwright's own, or as root on Debian its package. */
    Path findOrInstall() {
        return find().or(BrowserFinder::downloaded)
                .or(() -> debianPackage() ? find() : Optional.empty())
                .orElseThrow(() -> new AssertionError("The tests look at the workbench in a browser, and there is none."
                        + " Install Chromium, Chrome or Edge (on Debian and Ubuntu: apt-get install -y chromium),"
                        + " or name the program in KOMPAS_BROWSER."));
    }

    /** Playwright's command asks where its browser would be, and fetches it. */
    private static Optional<Path> downloaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> playwright =
                List.of(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI");
        if (!succeeds(playwright, "install", "chromium")) {
            return Optional.empty();
        }
        try (var own = com.microsoft.playwright.Playwright.create()) {
            return Optional.of(Path.of(own.chromium().executablePath())).filter(Files::isExecutable);
        }
    }

    private static boolean debianPackage() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && System.getProperty("user.name").equals("root")
                && succeeds(List.of("apt-get"), "update", "-qq")
                && succeeds(List.of("apt-get"), "install", "-y", "-qq", "chromium");
    }

    private static boolean succeeds(List<String> command, String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
