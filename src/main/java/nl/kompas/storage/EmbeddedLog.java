package nl.kompas.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * The log of the embedded database, in which what is written stands first: SQLite's write-ahead log. It is held open: that the disk
 * took something badly is told once to each who had the file open then, and to nobody who opens it later.
 */
final class EmbeddedLog {

    private final Path file;
    private FileChannel held;
    private Object identity;
    private boolean doubtful;

    /** The log of the database in that file. */
    EmbeddedLog(Path database) {
        this.file = database.resolveSibling(database.getFileName() + "-wal");
    }

    /** Is told from now on what the disk does with it. */
    synchronized void watch() {
        try {
            hold();
        } catch (IOException e) {
            doubtful = true;
        }
    }

    /**
     * Waits until what was committed is on disk. After a failure, also one that a checkpoint was told of and kept to itself, nothing
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
        try {
            hold();
            if (held != null) {
                held.force(false);
            }
        } catch (IOException e) {
            doubtful = true;
            throw e;
        }
    }

    /** With its last connection SQLite removes the file, and makes another with the next; in none, nothing waits for the disk. */
    private void hold() throws IOException {
        Object now = identity();
        if (held != null && !Objects.equals(now, identity)) {
            try (FileChannel before = held) {
                held = null;
                before.force(false);
            }
        }
        if (held == null && now != null) {
            held = FileChannel.open(file, StandardOpenOption.WRITE);
            identity = now;
        }
    }

    /** What tells the file from one that takes its place; null where there is none. Where files have no identity, each is another. */
    private Object identity() throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? new Object() : key;
        } catch (NoSuchFileException e) {
            return null;
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
