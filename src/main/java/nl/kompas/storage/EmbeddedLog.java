package nl.kompas.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;

/** The log of the embedded database, in which what is written stands first: SQLite's write-ahead log. */
final class EmbeddedLog {

    private final Path file;
    private boolean doubtful;

    /** The log of the database in that file. */
    EmbeddedLog(Path database) {
        this.file = database.resolveSibling(database.getFileName() + "-wal");
    }

    /**
     * Waits until what was committed is on disk. The system says only once that the disk took something badly, so after that nothing
     * counts until all of the log is in the database; one at a time, so that nobody is between the failure and knowing of it.
     *
     * @param emptied puts all of the log into the database; false where somebody was in the way
     */
    synchronized void settle(BooleanSupplier emptied) throws IOException {
        if (doubtful) {
            if (!emptied.getAsBoolean()) {
                throw new IOException("the log is in doubt, and somebody is reading in it");
            }
            doubtful = false;
            return;
        }
        // opened each time: with its last connection SQLite removes the file, and makes another with the next
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
            log.force(false);
        } catch (NoSuchFileException e) {
            // what stood in it is in the database, on disk
        } catch (IOException e) {
            doubtful = true;
            throw e;
        }
    }

    /** Puts all of the log into the database and empties it; false where somebody was in the way. */
    static boolean emptied(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet told = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return told.next() && told.getInt("busy") == 0;
        }
    }

    /** How a connection waits for the disk: {@code FULL}, with every commit, or {@code NORMAL}. */
    static void synchronous(Connection connection, String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous=" + how);
        }
    }
}
