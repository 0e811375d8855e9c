package nl.kompas.bench.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.kompas.bench.report.Fragment;
import nl.kompas.bench.report.Machine;
import nl.kompas.bench.report.Medians;

/** How long a saved file takes to answer, and how much memory an edition holds. */
public final class Change {

    private static final String EDITION = "noord-brabant/2024-06";
    private static final String FILE = EDITION + "/roles.drl";
    private static final String TEXT = "Brabant parties seek information about trends.";
    private static final Service.Program PACKAGED = new Service.Program(
            Path.of(System.getProperty("java.home")),
            List.of("-XX:+UseSerialGC"),
            Path.of("target", "quarkus-app", "quarkus-run.jar"));

    private final SortedMap<String, String> requests = Requests.each();

    private Change() {}

    /** Measures; the one argument is how many edits. */
    public static void main(String[] arguments) throws IOException {
        int edits = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        Change change = new Change();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "one file saved, to the first answer by it (median of " + edits + " edits)",
                String.format("%.0f ms", change.saveToLive(edits))));
        double none = change.live(List.of());
        double one = change.live(List.of(EDITION));
        double all = change.live(List.copyOf(change.requests.keySet()));
        rows.add(List.of("heap in use after a full collection, no edition", megabytes(none)));
        rows.add(List.of("… with " + EDITION, megabytes(one)));
        rows.add(List.of("… with all " + change.requests.size() + " editions", megabytes(all)));
        rows.add(List.of("for each edition held", megabytes((all - none) / change.requests.size())));
        new Fragment("change", 1, Machine.java() + ", the service in a process of its own, serial collector")
                .table(List.of("", ""), rows)
                .write();
    }

    private static String megabytes(double bytes) {
        return String.format("%.1f MB", bytes / 1024 / 1024);
    }

    private double saveToLive(int edits) throws IOException {
        try (TemporaryFolder rules = rules(List.copyOf(requests.keySet()));
                Service service = Service.start(PACKAGED, rules.path())) {
            Path file = rules.path().resolve(FILE);
            String original = Files.readString(file);
            String before = ruleset(service);
            List<Double> took = new ArrayList<>();
            for (int i = 0; i < edits; i++) {
                save(file, original.replace(TEXT, TEXT + " Edit " + i + "."));
                long from = System.nanoTime();
                String now = ruleset(service);
                while (now.equals(before)) {
                    Service.pause();
                    now = ruleset(service);
                }
                took.add((double) Duration.ofNanos(System.nanoTime() - from).toMillis());
                before = now;
            }
            System.out.println("Edits took, in ms: " + took);
            return Medians.of(took);
        }
    }

    /** As editors save: a new file in the place of the old one. */
    private static void save(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName());
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String ruleset(Service service) throws IOException {
        return new ObjectMapper()
                .readTree(service.answer(requests.get(EDITION)))
                .get("ruleset")
                .textValue();
    }

    /** Bytes of all that lives, once each edition has answered. */
    private double live(List<String> editions) {
        try (TemporaryFolder rules = rules(editions);
                Service service = Service.start(PACKAGED, rules.path())) {
            editions.forEach(edition -> service.answer(requests.get(edition)));
            service.awaitListening();
            return Live.bytes(service.pid());
        }
    }

    private static TemporaryFolder rules(List<String> editions) {
        TemporaryFolder folder = TemporaryFolder.make();
        folder.copy(Requests.RULES, "reference");
        editions.forEach(edition -> folder.copy(Requests.RULES, edition));
        return folder;
    }
}
