package nl.kompas.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL that a test starts, on a port of its own, with an empty database; it can go away and come back. */
public final class Postgres implements AutoCloseable {

    private static final String DATABASE = "kompas";
    private static final String USER = "kompas";

    private final Path folder;
    private final PostgresPrograms programs;
    private final int port;
    private final Thread atExit = new Thread(this::crash);
    private boolean running;

    private Postgres(Path folder, PostgresPrograms programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** Makes one and starts it. */
    public static Postgres started() {
        try {
            Path folder = Files.createTempDirectory(
                    "kompas-postgresql",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Path data = Files.createDirectory(folder.resolve("data"));
            PostgresPrograms.own(data);
            Postgres postgres =
                    new Postgres(folder, PostgresPrograms.unpackedIn(folder.resolve("programs")), freePort());
            postgres.programs.run(
                    folder, "initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
            Runtime.getRuntime().addShutdownHook(postgres.atExit);
            postgres.start();
            postgres.administer("CREATE DATABASE " + DATABASE);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it again after it was stopped, with all that was committed; it takes connections when this returns. */
    public void start() {
        String settings = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        control("start", "-o", settings, "-l", data().resolve("server.log").toString());
        running = true;
    }

    /** Stops it as an operator does: what was not committed is undone, and connections are closed. */
    public void stop() {
        control("stop", "-m", "fast");
        running = false;
    }

    /** Stops it as a failing machine does, in the midst of whatever it does. */
    public void crash() {
        if (running) {
            control("stop", "-m", "immediate");
            running = false;
        }
    }

    /** Goes on running, but cuts all connections and takes no more until {@link #admit()}. */
    public void refuse() {
        administer("ALTER DATABASE " + DATABASE + " WITH ALLOW_CONNECTIONS false");
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + DATABASE + "'");
    }

    /** Starts it if it was stopped, and puts an empty database in place of the one there is. */
    public void empty() {
        if (!running) {
            start();
        }
        administer("DROP DATABASE " + DATABASE + " WITH (FORCE)");
        administer("CREATE DATABASE " + DATABASE);
    }

    /** Takes connections again. */
    public void admit() {
        administer("ALTER DATABASE " + DATABASE + " WITH ALLOW_CONNECTIONS true");
    }

    /**
     * Lets no file of it grow beyond a size, as on a disk that is full; its log needs 16 MiB.
     *
     * @param size in bytes, or {@code unlimited}
     */
    public void limit(String size) throws IOException {
        long server = Long.parseLong(
                Files.readAllLines(data().resolve("postmaster.pid")).get(0));
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        for (ProcessHandle each :
                Stream.concat(Stream.of(handle), handle.descendants()).toList()) {
            PostgresPrograms.runAsServer(
                    folder.resolve("prlimit.log"),
                    List.of("prlimit", "--pid", String.valueOf(each.pid()), "--fsize=" + size + ":"));
        }
    }

    /** What the service must be told to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.postgresql.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                "quarkus.datasource.postgresql.username",
                USER,
                "quarkus.datasource.postgresql.password",
                "any");
    }

    /** Connections to it, each a new one. */
    public DataSource source() {
        return source(DATABASE);
    }

    private DataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        source.setUser(USER);
        return source;
    }

    private void administer(String statement) {
        try (Connection connection = source("postgres").getConnection();
                Statement administration = connection.createStatement()) {
            administration.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void control(String... arguments) {
        Stream<String> all = Stream.concat(Stream.of("-D", data().toString(), "-w"), Stream.of(arguments));
        programs.run(folder, "pg_ctl", all.toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Stops it, and leaves nothing of it. */
    @Override
    public void close() {
        crash();
        Runtime.getRuntime().removeShutdownHook(atExit);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
