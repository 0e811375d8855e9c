package nl.kompas.bench.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts Quarkus applications, all on the Java that runs this, with the same options. */
public record Java(Path folder, List<String> options) {

    private static final Path KOMPAS = Path.of("target/quarkus-app/quarkus-run.jar");

    /** Starts a packaged application. */
    public Server run(String name, Path jar, List<String> settings) {
        int port = Server.freePort();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(settings);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        return Server.start(command, port, folder.resolve(name + ".log"));
    }

    /** Starts the packaged service with a data folder of its own. */
    public Server kompas(String name, List<String> settings) {
        Path data = folder.resolve(name);
        return run(
                name,
                KOMPAS,
                Stream.concat(Stream.of("-Dkompas.rules.path=bench/rules", "-Dkompas.data.path=" + data), settings.stream())
                        .toList());
    }
}
