package nl.kompas.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import nl.kompas.fixtures.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** What is said of a database that failed tells the reason, and nothing of what was given. */
class DatabaseUnavailableTest {

    private static final String DRIVER = "quarkus.datasource.postgresql.jdbc.additional-jdbc-properties.";

    @Test
    void anErrorOfTheEmbeddedDatabaseIsToldAndIsNoConflict(@TempDir Path folder) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("kompas.db"));
        Database database = Database.embedded(source, () -> {});
        DatabaseUnavailable told = assertThrows(
                DatabaseUnavailable.class, () -> database.write(DatabaseUnavailableTest::writesPersonsIntoNothing));
        assertFalse(told.isConflict());
        assertTrue(told.getMessage().contains("no such table"), told.getMessage());
    }

    @Test
    void anErrorOfPostgreSqlIsToldWithoutTheValuesOfTheBatch() {
        try (PostgresDatabase postgresDatabase = PostgresDatabase.shared()) {
            Database database = Database.shared(postgresDatabase.source(), () -> {});
            DatabaseUnavailable told = assertThrows(
                    DatabaseUnavailable.class, () -> database.write(DatabaseUnavailableTest::writesPersonsIntoNothing));
            assertTrue(told.getMessage().contains("does not exist"), told.getMessage());
            assertFalse(told.getMessage().contains("Jansen"), told.getMessage());
        }
    }

    @Test
    void whatTheServiceTellsItsDriverKeepsAValueThatIsThereAlreadyOutOfTheError() throws Exception {
        try (PostgresDatabase postgresDatabase = PostgresDatabase.shared()) {
            PGSimpleDataSource source = (PGSimpleDataSource) postgresDatabase.source();
            asTheServiceHasIt(source);
            DatabaseUnavailable told = assertThrows(DatabaseUnavailable.class, () -> Database.shared(source, () -> {})
                    .write(DatabaseUnavailableTest::writesAPersonTwice));
            assertTrue(told.isConflict());
            assertFalse(told.getMessage().contains("Jansen"), told.getMessage());
        }
    }

    private static void asTheServiceHasIt(PGSimpleDataSource source) throws IOException, SQLException {
        Properties settings = new Properties();
        try (InputStream file = Database.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        for (String name : settings.stringPropertyNames()) {
            if (name.startsWith(DRIVER)) {
                source.setProperty(name.substring(DRIVER.length()), settings.getProperty(name));
            }
        }
    }

    private static int writesAPersonTwice(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE person (name text PRIMARY KEY)");
            statement.execute("INSERT INTO person VALUES ('Mevrouw Jansen')");
            return statement.executeUpdate("INSERT INTO person VALUES ('Mevrouw Jansen')");
        }
    }

    private static int[] writesPersonsIntoNothing(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO absent (name) VALUES (?)")) {
            for (String name : List.of("Mevrouw Jansen", "De heer Jansen")) {
                insert.setString(1, name);
                insert.addBatch();
            }
            return insert.executeBatch();
        }
    }
}
