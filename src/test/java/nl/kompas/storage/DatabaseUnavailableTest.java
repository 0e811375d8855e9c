package nl.kompas.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What is said of a database that failed tells the reason, and nothing of what was given. */
class DatabaseUnavailableTest {

    @Test
    void anErrorOfTheEmbeddedDatabaseIsToldAndIsNoConflict(@TempDir Path folder) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("kompas.db"));
        Database database = Database.embedded(source, () -> {}, folder.resolve("kompas.db"));
        DatabaseUnavailable told = assertThrows(
                DatabaseUnavailable.class, () -> database.write(DatabaseUnavailableTest::writesPersonsIntoNothing));
        assertFalse(told.isConflict());
        assertTrue(told.getMessage().contains("no such table"), told.getMessage());
    }

    @Test
    void anErrorOfPostgreSqlIsToldWithoutTheValuesOfTheBatch() {
        try (Postgres postgres = Postgres.started()) {
            Database database = Database.shared(postgres.source(), () -> {});
            DatabaseUnavailable told = assertThrows(
                    DatabaseUnavailable.class, () -> database.write(DatabaseUnavailableTest::writesPersonsIntoNothing));
            assertTrue(told.getMessage().contains("does not exist"), told.getMessage());
            assertFalse(told.getMessage().contains("Jansen"), told.getMessage());
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
