package nl.kompas.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL with its own settings as they come, in a folder that is gone afterwards. */
final class Postgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";

    private final Path programs;
    private final Path folder;
    private final int port;

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts the latest that is installed (or that in BENCH_POSTGRES), if there is one. */
    static Optional<Postgres> start() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("kompas-postgres");
        Postgres postgres = new Postgres(programs.get(), folder, Server.freePort());
        // it is no child of ours, and would outlive us where we are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        if (asRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        postgres.program("initdb", "-D", postgres.data(), "-U", USER, "-A", "trust");
        postgres.program(
                "pg_ctl", "-w", "-D", postgres.data(), "-l", folder + "/log", "-o", postgres.options(), "start");
        return Optional.of(postgres);
    }

    private static Optional<Path> programs() throws IOException {
        String given = Settings.or("BENCH_POSTGRES", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given));
        }
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    /** What the service is told to use it. */
    List<String> settings() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        return List.of(
                "-Dquarkus.datasource.postgresql.jdbc.url=" + url, "-Dquarkus.datasource.postgresql.username=" + USER);
    }

    private String data() {
        return folder + "/data";
    }

    private String options() {
        return "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            // it refuses to run as root
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean asRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .directory(Path.of("/").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (Files.notExists(folder)) {
            return;
        }
        program("pg_ctl", "-w", "-m", "immediate", "-D", data(), "stop");
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
