package nl.kompas.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The packaged service over HTTP: evaluations, decisions and streams, beside an echo of the same JSON. */
final class OverHttp {

    private static final Path ECHO = Path.of("bench/echo/target/quarkus-app/quarkus-run.jar");
    private static final String EVALUATIONS = "/v1/evaluations";
    private static final String DECISIONS = "/v1/decisions";

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("evaluation to echo, `decision`: cases/s", "evaluation", "echo", Figures::perSecond),
            new Ratio("evaluation to echo, `decision`: processor", "evaluation", "echo", Figures::processor),
            new Ratio("evaluation to echo, `full`: cases/s", "evaluation, full", "echo, full", Figures::perSecond),
            new Ratio("evaluation to echo, `full`: processor", "evaluation, full", "echo, full", Figures::processor),
            new Ratio(
                    "decision (embedded) to evaluation: cases/s",
                    "decision, embedded",
                    "evaluation",
                    Figures::perSecond),
            new Ratio(
                    "decision (PostgreSQL) to evaluation: cases/s",
                    "decision, PostgreSQL",
                    "evaluation",
                    Figures::perSecond),
            new Ratio("NDJSON to evaluation: cases/s", "evaluations, NDJSON", "evaluation", Figures::perSecond));

    private final Settings settings = Settings.given("1 4 16 64");
    private final Calls calls = new Calls();
    private final Path folder;
    private final Bodies bodies;
    private final Java java;

    private OverHttp(Path folder) {
        this.folder = folder;
        this.bodies = new Bodies(folder);
        this.java = new Java(folder, settings.javaOptions());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("kompas-over-http");
        Report report = new OverHttp(folder).measured();
        if (!report.told(Path.of("bench/target/over-http.json"))) {
            System.err.println("Requests failed; the logs of the servers: " + folder);
            System.exit(1);
        }
        Folders.remove(folder);
    }

    private Report measured() throws IOException {
        try (Server kompas = java.kompas("kompas", List.of())) {
            answersOf(kompas);
            try (Server echo = java.run("echo", ECHO, List.of("-Decho.answers=" + folder))) {
                return withPostgres(kompas, echo);
            }
        }
    }

    /** What the echo writes: the answers that the service gives. */
    private void answersOf(Server kompas) throws IOException {
        for (String detail : List.of("decision", "full")) {
            String answer = calls.first(kompas, Load.single(kompas.at(EVALUATIONS), bodies.single(detail)));
            Files.writeString(folder.resolve(detail + ".json"), answer);
        }
    }

    private Report withPostgres(Server kompas, Server echo) throws IOException {
        List<Contestant> contestants = contestants(kompas, echo);
        Optional<Postgres> postgres = Postgres.start();
        if (postgres.isEmpty()) {
            System.err.println("PostgreSQL is not installed: decisions are measured embedded alone.");
            return measured(contestants);
        }
        try (Postgres running = postgres.get();
                Server recording = java.kompas("kompas-postgres", running.settings())) {
            contestants.add(single("decision, PostgreSQL", recording, DECISIONS, "decision"));
            return measured(contestants);
        }
    }

    private List<Contestant> contestants(Server kompas, Server echo) throws IOException {
        return new ArrayList<>(List.of(
                single("evaluation", kompas, EVALUATIONS, "decision"),
                single("echo", echo, EVALUATIONS, "decision"),
                single("evaluation, full", kompas, EVALUATIONS, "full"),
                single("echo, full", echo, EVALUATIONS, "full"),
                new Contestant(
                        "evaluations, NDJSON",
                        kompas,
                        new Load(
                                kompas.at(EVALUATIONS),
                                bodies.lines("decision"),
                                "application/x-ndjson",
                                Bodies.LINES)),
                single("decision, embedded", kompas, DECISIONS, "decision")));
    }

    private Contestant single(String name, Server server, String path, String detail) throws IOException {
        return new Contestant(name, server, Load.single(server.at(path), bodies.single(detail)));
    }

    private Report measured(List<Contestant> contestants) throws IOException {
        for (Contestant contestant : contestants) {
            mustAnswer(contestant);
        }
        return new Report(new Rounds(settings).of(contestants), RATIOS, settings);
    }

    /** Whoever answers less would be faster for nothing. */
    private void mustAnswer(Contestant contestant) throws IOException {
        String detail = contestant.name().endsWith("full") ? "full" : "decision";
        String expected = Files.readString(folder.resolve(detail + ".json"));
        String answer = calls.first(contestant.server(), contestant.load());
        boolean same = contestant.load().cases() > 1
                ? answer.equals((expected + "\n").repeat(contestant.load().cases()))
                : answer.endsWith(expected.substring(1)) || answer.equals(expected);
        if (!same) {
            throw new IllegalStateException(contestant.name() + " answers otherwise: " + answer);
        }
    }
}
