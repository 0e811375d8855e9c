package nl.kompas.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import nl.kompas.fixtures.EmbeddedDatabase;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.storage.Database;
import org.flywaydb.core.Flyway;

/** A database of either kind, new and empty, with the log and the archive in it. */
final class DecisionStore implements AutoCloseable {

    private final String kind;
    private final DataSource source;
    private final Database database;
    private final DecisionLog log;
    private final Optional<Path> folder;

    private DecisionStore(String kind, DataSource source, Optional<Path> file) {
        this.kind = kind;
        this.source = source;
        Flyway schema =
                Flyway.configure().dataSource(source).locations("db/" + kind).load();
        this.database = file.isPresent()
                ? Database.embedded(source, schema::migrate)
                : Database.shared(source, schema::migrate);
        this.folder = file.map(Path::getParent);
        this.log = new DecisionLog(database);
    }

    static DecisionStore embedded() throws IOException {
        Path file = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "decisions")
                .resolve("kompas.db");
        return new DecisionStore("embedded", EmbeddedDatabase.source(file), Optional.of(file));
    }

    /** In a server that is emptied first, over a pool of connections, as the service has it. */
    static DecisionStore in(PostgresDatabase server) throws SQLException {
        return emptied(server.pool());
    }

    /** The same, with connections that tell what they do. */
    static DecisionStore unpooledIn(PostgresDatabase server) throws SQLException {
        return emptied(server.source());
    }

    private static DecisionStore emptied(DataSource source) throws SQLException {
        DecisionStore decisionStore = new DecisionStore("postgresql", source, Optional.empty());
        decisionStore.execute("DROP SCHEMA public CASCADE");
        decisionStore.execute("CREATE SCHEMA public");
        return decisionStore;
    }

    /** Whether any file of the database holds a text, byte by byte. */
    boolean holds(String text) throws IOException {
        boolean held = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.orElseThrow())) {
            for (Path file : files) {
                held |= new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
            }
        }
        return held;
    }

    Database database() {
        return database;
    }

    DecisionLog log() {
        return log;
    }

    DecisionArchive archive() {
        return new DecisionArchive(database);
    }

    Verification.Result verified() {
        return new Verification(database).verify();
    }

    /** A connection that stays, as a pool's does: with the last one the database would put its files in order. */
    Connection open() throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM decision").close();
        }
        return connection;
    }

    /** Goes behind the service's back. */
    void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws InterruptedException {
        log.close();
    }

    @Override
    public String toString() {
        return kind;
    }
}
