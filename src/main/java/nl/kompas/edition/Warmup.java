package nl.kompas.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.policy.EditionId;

/** Reads a small made edition, so that what reads editions is loaded and compiled by the time that the real ones are read. */
public final class Warmup {

    private static final EditionId ID = new EditionId("warmup", "2025");

    private Warmup() {}

    /** Reads it while the caller goes on. */
    public static void start() {
        Thread thread = new Thread(Warmup::read, "warmup");
        thread.setDaemon(true);
        thread.start();
    }

    /** What becomes of it. */
    static EditionState read() {
        SortedMap<String, String> files = new TreeMap<>();
        List.of("policy.yaml", "vocabulary.yaml", "rules.drl").forEach(name -> files.put(name, text(name)));
        return new EditionLoader(Clock.systemUTC()).load(new EditionFiles(ID, files, new TreeMap<>(), List.of()));
    }

    private static String text(String name) {
        try (InputStream file = Warmup.class.getResourceAsStream("/warmup/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
