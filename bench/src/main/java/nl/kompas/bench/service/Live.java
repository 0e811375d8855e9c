package nl.kompas.bench.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What lives on the heap of another process, counted after a full collection. */
final class Live {

    private static final int BYTES = 2;

    private Live() {}

    /** Bytes of all objects that can be reached. */
    static double bytes(long pid) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            "GC.class_histogram")
                    .start();
            String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String total = histogram
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(histogram));
            return Double.parseDouble(total.split("\\s+")[BYTES]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
