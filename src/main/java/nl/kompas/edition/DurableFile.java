package nl.kompas.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file so that after a crash at any moment it is whole, old or new, and what was reported as written is there. */
public final class DurableFile {

    private static final Set<StandardOpenOption> ANY =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private DurableFile() {}

    /** Puts a file in place of what stood there. */
    public static void write(Path path, byte[] content) throws IOException {
        put(path, content, ANY);
    }

    /** As {@link #write}, and nobody but the owner of the process can ever read it. Takes a POSIX file system. */
    public static void writePrivate(Path path, byte[] content) throws IOException {
        // one that a crash left behind may be readable for others
        Files.deleteIfExists(beside(path));
        put(path, content, NEW, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void put(Path path, byte[] content, Set<StandardOpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Files.createDirectories(path.getParent());
        Path beside = beside(path);
        try (FileChannel channel = FileChannel.open(beside, options, attributes)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(path.getParent());
    }

    private static Path beside(Path path) {
        return path.resolveSibling("." + path.getFileName() + ".new");
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
