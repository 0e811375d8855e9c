package nl.kompas.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.bench.http.Bodies;
import nl.kompas.bench.http.Calls;
import nl.kompas.bench.http.Contestant;
import nl.kompas.bench.http.Figures;
import nl.kompas.bench.http.Folders;
import nl.kompas.bench.http.Java;
import nl.kompas.bench.http.Load;
import nl.kompas.bench.http.Ratio;
import nl.kompas.bench.http.Report;
import nl.kompas.bench.http.Rounds;
import nl.kompas.bench.http.Server;
import nl.kompas.bench.http.Settings;

/** The same question in Kompas and its peers over HTTP, once all have been found to answer the same. */
final class Peers {

    private static final Path JAVA_PEERS = Path.of("bench/peers/java/target/quarkus-app/quarkus-run.jar");
    private static final String KOMPAS = "Kompas";
    private static final List<String> NAMES = List.of("rule unit", "KIE DMN", "GoRules ZEN");

    private final Settings settings = Settings.given("16");
    private final Calls calls = new Calls();
    private final Path generated;
    private final Path folder;
    private final Path body;
    private final Java java;

    private Peers(Path generated, Path folder) throws IOException {
        this.generated = generated;
        this.folder = folder;
        this.body = new Bodies(folder).single("decision");
        this.java = new Java(folder, settings.javaOptions());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("kompas-peers");
        Report report = new Peers(Path.of(arguments[0]), folder).measured();
        if (!report.told(Path.of("bench/target/peers.json"))) {
            System.err.println("Requests failed; the logs of the servers: " + folder);
            System.exit(1);
        }
        Folders.remove(folder);
    }

    private Report measured() throws IOException {
        List<String> at = List.of("-Dpeer.folder=" + generated);
        try (Server kompas = java.kompas("kompas", List.of());
                Server unit = java.run("rule-unit", JAVA_PEERS, at);
                Server dmn = java.run("dmn", JAVA_PEERS, at);
                Server zen = zen()) {
            List<Contestant> peers = List.of(
                    asked(NAMES.get(0), unit, "/rule-unit"),
                    asked(NAMES.get(1), dmn, "/dmn"),
                    asked(NAMES.get(2), zen, "/v1/evaluations"));
            Contestant measured = asked(KOMPAS, kompas, "/v1/evaluations");
            new Equality(calls, new CheckedCases().all())
                    .mustHold(measured.load().to(), peers);
            List<Contestant> all = new ArrayList<>(List.of(measured));
            all.addAll(peers);
            return new Report(new Rounds(settings).of(all), ratios(), settings);
        }
    }

    /** ZEN on Node, as its users run it. */
    private Server zen() {
        int port = Server.freePort();
        return Server.start(
                List.of("node", "bench/peers/zen/server.js", String.valueOf(port), generated.toString()),
                port,
                folder.resolve("zen.log"));
    }

    /** A server that answers. */
    private Contestant asked(String name, Server server, String path) {
        Load load = Load.single(server.at(path), body);
        calls.first(server, load);
        return new Contestant(name, server, load);
    }

    private static List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        for (String peer : NAMES) {
            ratios.add(new Ratio(peer + " to Kompas: processor a case", peer, KOMPAS, Figures::processor));
            ratios.add(new Ratio("Kompas to " + peer + ": cases/s", KOMPAS, peer, Figures::perSecond));
        }
        return ratios;
    }
}
