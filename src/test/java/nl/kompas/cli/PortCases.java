package nl.kompas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Cases for {@link nl.kompas.review.PortRules}, a line each. */
public final class PortCases {

    private PortCases() {}

    /** A case that is answered; no two numbers give the same answer. */
    public static String line(int number) {
        return """
                {"policy": "port", "question": "visit", "referenceDate": "2024-05-01", "reference": "ship %d",\
                 "findings": {"open": %s, "cargo": ["grain"], "ships": %d}}""".formatted(number, number % 3 != 0, number % 200);
    }

    /** A file with those lines. */
    public static Path file(Path folder, List<String> lines) throws IOException {
        return Files.write(folder.resolve("cases.ndjson"), lines);
    }

    /** A file with as many cases that are answered. */
    public static Path file(Path folder, int many) throws IOException {
        return file(folder, IntStream.range(0, many).mapToObj(PortCases::line).toList());
    }
}
