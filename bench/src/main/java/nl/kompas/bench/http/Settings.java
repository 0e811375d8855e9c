package nl.kompas.bench.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a run measures.
 *
 * @param span how long each cell of the table is measured (BENCH_SECONDS)
 * @param rounds how often; the table has the medians (BENCH_ROUNDS)
 * @param connections how many calls are under way at a time (BENCH_CONNECTIONS)
 * @param javaOptions for every server that runs on Java, the same for all (BENCH_JAVA)
 */
public record Settings(Duration span, int rounds, List<Integer> connections, List<String> javaOptions) {

    /** As the environment says. */
    public static Settings given(String connections) {
        return new Settings(
                Duration.ofSeconds(Integer.parseInt(or("BENCH_SECONDS", "10"))),
                Integer.parseInt(or("BENCH_ROUNDS", "3")),
                words(or("BENCH_CONNECTIONS", connections))
                        .map(Integer::valueOf)
                        .toList(),
                words(or("BENCH_JAVA", "-Xmx512m -XX:+UseSerialGC")).toList());
    }

    static String or(String variable, String otherwise) {
        return Optional.ofNullable(System.getenv(variable)).orElse(otherwise);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.trim().split("\\s+")).filter(word -> !word.isEmpty());
    }
}
