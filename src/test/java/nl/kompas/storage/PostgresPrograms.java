package nl.kompas.storage;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked in a folder. They refuse to run as root, so that for root they run as nobody. */
record PostgresPrograms(Path folder) {

    private static final int EXECUTABLE = 0111;

    /** Those for this machine. Unpacking takes seconds, so what one run of the tests unpacked serves the next. */
    static synchronized PostgresPrograms unpacked() throws IOException {
        byte[] packed = packed();
        CRC32 checksum = new CRC32();
        checksum.update(packed);
        String name = "kompas-postgresql-" + SystemUtils.USER_NAME + "-" + Long.toHexString(checksum.getValue());
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
        if (!Files.exists(folder)) {
            Path beside = Files.createTempDirectory(
                    name, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            unpack(packed, beside);
            putInPlace(beside, folder);
        }
        return new PostgresPrograms(folder);
    }

    private static void putInPlace(Path unpacked, Path folder) throws IOException {
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another run may have been sooner.
            if (!Files.exists(folder)) {
                throw e;
            }
            delete(unpacked);
        }
    }

    private static byte[] packed() throws IOException {
        String system = SystemUtils.IS_OS_MAC ? "Darwin" : SystemUtils.IS_OS_WINDOWS ? "Windows" : "Linux";
        try (InputStream packed =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, ArchUtils.normalize(SystemUtils.OS_ARCH))) {
            return packed.readAllBytes();
        }
    }

    private static void unpack(byte[] packed, Path folder) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            path.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0, false);
        }
    }

    /** Lets the programs write in a folder. */
    static void own(Path writable) throws IOException {
        if (root()) {
            Files.setOwner(
                    writable,
                    writable.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    /** Runs a program to its end, which must be a good one. What it says goes to a file, which a server may keep open. */
    void run(Path in, String program, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("bin").resolve(program).toString()));
        command.addAll(Arrays.asList(arguments));
        runAsServer(in.resolve(program + ".log"), command);
    }

    /** Runs any command as the user who runs the server. */
    static void runAsServer(Path log, List<String> wanted) {
        List<String> command = new ArrayList<>(
                root() ? List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups") : List.of());
        command.addAll(wanted);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(log.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean root() {
        return "root".equals(SystemUtils.USER_NAME);
    }
}
