package nl.kompas.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The machine that measures. */
final class Machine {

    private Machine() {}

    /** The day, the processors and the Java. */
    static String described() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            String model = lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
            return "%s, %d × %s, Java %s"
                    .formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), model, Runtime.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
