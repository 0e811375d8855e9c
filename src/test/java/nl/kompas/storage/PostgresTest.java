package nl.kompas.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The database of the tests goes away and comes back as real ones do. */
class PostgresTest {

    private record Absence(Consumer<Postgres> begins, Consumer<Postgres> ends) {}

    @Test
    void whatWasCommittedIsThereAfterItWasAway() throws SQLException {
        List<Absence> absences = List.of(
                new Absence(Postgres::stop, Postgres::start),
                new Absence(Postgres::crash, Postgres::start),
                new Absence(Postgres::refuse, Postgres::admit));
        try (Postgres postgres = Postgres.started();
                Connection before = postgres.source().getConnection()) {
            execute(before, "CREATE TABLE kept (n INTEGER)");
            for (Absence absence : absences) {
                try (Connection connection = postgres.source().getConnection()) {
                    execute(connection, "INSERT INTO kept VALUES (1)");
                    absence.begins().accept(postgres);
                    assertThrows(SQLException.class, () -> execute(connection, "INSERT INTO kept VALUES (1)"));
                    assertThrows(SQLException.class, postgres.source()::getConnection);
                    absence.ends().accept(postgres);
                }
            }
            try (Connection connection = postgres.source().getConnection()) {
                assertEquals(absences.size(), execute(connection, "UPDATE kept SET n = 2"));
            }
        }
    }

    private static int execute(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
            return sql.getUpdateCount();
        }
    }
}
