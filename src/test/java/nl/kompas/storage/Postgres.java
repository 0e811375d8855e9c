package nl.kompas.storage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database in a real PostgreSQL, empty at first. A test that only uses it takes one in the server that all tests share; a
 * test that stops the server, or fills its disk, starts a server of its own.
 */
public final class Postgres implements AutoCloseable {

    private static final String USER = "kompas";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Started at first use, and stopped when the tests end. */
    private static final class Shared {
        static final Postgres SERVER = started();
    }

    private final Path folder;
    private final PostgresPrograms programs;
    private final int port;
    private final String database;
    private final boolean ownServer;
    private final Thread atExit = new Thread(this::remove);
    private boolean running;

    private Postgres(Path folder, PostgresPrograms programs, int port, String database, boolean ownServer) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
        this.database = database;
        this.ownServer = ownServer;
    }

    /** A database of its own in the server that all tests share; that server cannot be stopped. */
    public static Postgres shared() {
        Postgres server = Shared.SERVER;
        String database = "kompas_" + DATABASES.incrementAndGet();
        server.administer("CREATE DATABASE " + database);
        Postgres shared = new Postgres(server.folder, server.programs, server.port, database, false);
        shared.running = true;
        return shared;
    }

    /** A server of its own, on a port of its own. */
    public static Postgres started() {
        try {
            Path folder = Files.createTempDirectory(
                    "kompas-postgresql",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Path data = Files.createDirectory(folder.resolve("data"));
            PostgresPrograms.own(data);
            Postgres postgres = new Postgres(folder, PostgresPrograms.unpacked(), freePort(), "kompas", true);
            postgres.programs.run(
                    folder, "initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
            Runtime.getRuntime().addShutdownHook(postgres.atExit);
            postgres.start();
            postgres.administer("CREATE DATABASE " + postgres.database);
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
        assertOwnServer();
        // Servers crash here, machines do not: what was written survives without waiting for the disk.
        String settings = "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off";
        control("start", "-o", settings, "-l", data().resolve("server.log").toString());
        running = true;
    }

    /** Stops it as an operator does: what was not committed is undone, and connections are closed. */
    public void stop() {
        assertOwnServer();
        control("stop", "-m", "fast");
        running = false;
    }

    /** Stops it as a failing machine does, in the midst of whatever it does. */
    public void crash() {
        assertOwnServer();
        if (running) {
            control("stop", "-m", "immediate");
            running = false;
        }
    }

    private void assertOwnServer() {
        if (!ownServer) {
            throw new IllegalStateException("other tests use this server: start one of your own");
        }
    }

    /** Goes on running, but cuts all connections and takes no more until {@link #admit()}. */
    public void refuse() {
        administer("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS false");
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'");
    }

    /** Starts it if it was stopped, and puts an empty database in place of the one there is. */
    public void empty() {
        if (!running) {
            start();
        }
        administer("DROP DATABASE " + database + " WITH (FORCE)");
        administer("CREATE DATABASE " + database);
    }

    /** Takes connections again. */
    public void admit() {
        administer("ALTER DATABASE " + database + " WITH ALLOW_CONNECTIONS true");
    }

    /**
     * Lets no file of it grow beyond a size, as on a disk that is full; its log needs 16 MiB.
     *
     * @param size in bytes, or {@code unlimited}
     */
    public void limit(String size) throws IOException {
        assertOwnServer();
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
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                "quarkus.datasource.postgresql.username",
                USER,
                "quarkus.datasource.postgresql.password",
                "any");
    }

    /** Connections to it, each a new one. */
    public DataSource source() {
        return source(database);
    }

    /** Connections to it that are used again, as the service has them; they end when nobody uses them for a while. */
    public DataSource pool() {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(6)
                            .reapTimeout(Duration.ofSeconds(1))
                            .connectionFactoryConfiguration(
                                    factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database)
                                            .principal(new NamePrincipal(USER)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource source(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
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

    /** Leaves nothing of it. */
    @Override
    public void close() {
        if (ownServer) {
            Runtime.getRuntime().removeShutdownHook(atExit);
            remove();
        } else {
            administer("DROP DATABASE " + database + " WITH (FORCE)");
        }
    }

    private void remove() {
        crash();
        PostgresPrograms.delete(folder);
    }
}
