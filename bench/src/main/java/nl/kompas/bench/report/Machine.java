package nl.kompas.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine, for people. */
public final class Machine {

    private Machine() {}

    /** Its processors. */
    public static String described() {
        return Runtime.getRuntime().availableProcessors() + " cores (" + model() + ")";
    }

    /** The Java that runs this. */
    public static String java() {
        return "JDK " + System.getProperty("java.version");
    }

    private static String model() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
