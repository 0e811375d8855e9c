package nl.kompas.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that after a crash at any moment it is whole, old or new, and what was reported as written is there. */
public final class DurableFile {

    private DurableFile() {}

    /** Puts a file in place of what stood there. */
    public static void write(Path path, byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        Path beside = path.resolveSibling("." + path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(path.getParent());
    }

    /** Removes a file, if it is there. */
    public static void delete(Path path) throws IOException {
        if (Files.deleteIfExists(path)) {
            sync(path.getParent());
        }
    }

    /** A new name survives a crash only once its folder is on disk. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
