package nl.kompas.bench.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.kompas.bench.report.Fragment;
import nl.kompas.bench.report.Medians;

/** How long it takes from starting the service to its first answer, and until every edition answers. */
public final class Start {

    private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path IN_IMAGE = Path.of("bench", "target", "image", "kompas.jar");
    private static final Path CACHE = Path.of("bench", "target", "image", "kompas.aot");

    /** As the image has it. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final int starts;
    private final SortedMap<String, String> requests = Requests.each();
    private final List<List<String>> rows = new ArrayList<>();

    private Start(int starts) {
        this.starts = starts;
    }

    /** One start; seconds. */
    private record Took(double first, double all, double processor) {}

    /** Measures; the one argument is how often each is started. */
    public static void main(String[] arguments) throws Exception {
        Start start = new Start(arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]));
        Jdks.find(17)
                .ifPresent(
                        home -> start.measure("JDK 17, `java -jar`", new Service.Program(home, List.of(), PACKAGED)));
        Jdks.find(25).ifPresent(start::withNewest);
        new Fragment("start", start.starts, "the service in a process of its own")
                .table(List.of("", "first answer", "all editions answer", "processor time until then"), start.rows)
                .write();
    }

    private void withNewest(Path home) {
        measure("JDK 25, `java -jar`", new Service.Program(home, List.of(), PACKAGED));
        measure("JDK 25, as in the image but without a cache", new Service.Program(home, List.of(COLLECTOR), IN_IMAGE));
        train(home);
        measure(
                "JDK 25, as in the image, with its AOT cache",
                new Service.Program(home, List.of(COLLECTOR, "-XX:AOTCache=" + CACHE), IN_IMAGE));
    }

    /** Makes the cache by the very script by which the image makes it. */
    private static void train(Path home) {
        try {
            int exit = new ProcessBuilder(
                            "src/main/docker/aot-cache",
                            IN_IMAGE.toString(),
                            Requests.RULES.toString(),
                            CACHE.toString(),
                            home.resolve("bin/java").toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("no cache was made: " + exit);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(String label, Service.Program program) {
        List<Took> took = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            took.add(started(program));
            System.out.println(label + ": " + took.get(i));
        }
        rows.add(List.of(
                label,
                seconds(took.stream().map(Took::first).toList()),
                seconds(took.stream().map(Took::all).toList()),
                seconds(took.stream().map(Took::processor).toList())));
    }

    private Took started(Service.Program program) {
        long from = System.nanoTime();
        try (Service service = Service.start(program, Requests.RULES)) {
            service.answer(requests.get(requests.firstKey()));
            double first = since(from);
            requests.values().forEach(service::answer);
            double all = since(from);
            return new Took(first, all, service.processorTime().toMillis() / 1000.0);
        }
    }

    private static double since(long from) {
        return Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0;
    }

    private static String seconds(List<Double> figures) {
        return Medians.written(Medians.of(figures)) + " s";
    }
}
