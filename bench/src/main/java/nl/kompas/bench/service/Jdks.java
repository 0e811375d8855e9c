package nl.kompas.bench.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine: below {@code JDKS} of the environment, or where Linux distributions put them. */
final class Jdks {

    private static final Path ALL = Path.of(System.getenv().getOrDefault("JDKS", "/usr/lib/jvm"));

    private Jdks() {}

    /** The home of a JDK of that version; says so where there is none. */
    static Optional<Path> find(int version) {
        Optional<Path> found = Runtime.version().feature() == version
                ? Optional.of(Path.of(System.getProperty("java.home")))
                : installed(version);
        if (found.isEmpty()) {
            System.out.println("No JDK " + version + " here: what needs it is left out.");
        }
        return found;
    }

    private static Optional<Path> installed(int version) {
        if (!Files.isDirectory(ALL)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(ALL)) {
            return homes.sorted().filter(home -> is(home, version)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is(Path home, int version) {
        Path release = home.resolve("release");
        try {
            return Files.exists(release)
                    && Files.exists(home.resolve("bin/jcmd"))
                    && Files.readString(release).matches("(?s).*JAVA_VERSION=\"" + version + "[.\"].*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
