package nl.kompas.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders with links, pipes, giants and what comes and goes. */
class HostileFolderTest {

    private static final EditionId HOSTILE = new EditionId("hostile", "2024");

    @TempDir
    Path temp;

    private Path rules;
    private Path edition;
    private Path outside;

    @BeforeEach
    void folders() throws IOException {
        rules = HostileRulesFolder.withGoodRules(temp);
        edition = rules.resolve("hostile/2024");
        outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.csv"), "secret,of,others\n");
        Files.writeString(outside.resolve("policy.yaml"), "label: secret\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners.csv", "policy.yaml", "more.drl"})
    void aLinkToAFileOutsideIsNotFollowed(String name) throws IOException {
        link(edition.resolve(name), outside.resolve("secret.csv"));
        RefusedEdition.of(rules).isThere("outside-folder", "hostile/2024/" + name, 0);
    }

    @Test
    void aLinkToADeviceIsNotFollowed() throws IOException {
        link(edition.resolve("more.csv"), Path.of("/dev/zero"));
        RefusedEdition.of(rules).isThere("outside-folder", "hostile/2024/more.csv", 0);
    }

    @Test
    void aLinkedEditionOutsideIsNotRead() throws IOException {
        Path old = edition.resolveSibling("old");
        Files.move(edition, old);
        link(edition, outside);
        RefusedEdition.of(rules).isThere("outside-folder", "hostile/2024/", 0);
    }

    @Test
    void linkedCasesOutsideAreNotRead() throws IOException {
        link(edition.resolve("cases"), outside);
        RefusedEdition.of(rules).isThere("outside-folder", "hostile/2024/cases/", 0);
    }

    @Test
    void linkedReferenceDataOutsideIsNotRead() throws IOException {
        link(rules.resolve("reference"), outside);
        assertTrue(RefusedEdition.of(rules).faults().stream()
                .anyMatch(fault -> fault.code().equals("outside-folder")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.csv", "nothing.csv"})
    void aLinkThatLeadsNowhereIsSaid(String target) throws IOException {
        link(edition.resolve("more.csv"), edition.resolve(target));
        RefusedEdition.of(rules).isThere("file-unreadable", "hostile/2024/more.csv", 0);
    }

    @Test
    void aLinkWithinTheFolderIsAFile() throws IOException {
        link(edition.resolve("partners.csv"), rules.resolve("good/2024/partners.csv"));
        link(edition.resolve("hostile.drl"), rules.resolve("good/2024/good.drl"));
        assertEquals(0, RefusedEdition.of(rules).faults().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.drl", "partners.csv", "policy.yaml", "cases/a.json"})
    void aFileOfAHundredMegabytesIsRefusedUnread(String name) throws IOException {
        Files.createDirectories(edition.resolve("cases"));
        try (RandomAccessFile file = new RandomAccessFile(edition.resolve(name).toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        RefusedEdition.of(rules).isThere("file-too-large", "hostile/2024/" + name, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.drl", "more.csv", "more.yaml"})
    void aPipeIsNoFile(String name) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", edition.resolve(name).toString())
                        .start()
                        .waitFor());
        RefusedEdition.of(rules).isThere("no-file", "hostile/2024/" + name, 0);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(edition.resolve("more.drl"));
        RefusedEdition.of(rules).isThere("no-file", "hostile/2024/more.drl", 0);
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Path file = Files.writeString(edition.resolve("more.csv"), "a\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "who runs this may read everything");
        RefusedEdition.of(rules).isThere("file-unreadable", "hostile/2024/more.csv", 0);
    }

    @Test
    void aNameThatHidesIsShownInNumbers() throws IOException {
        Files.writeString(edition.resolve("a\u202efdp.drl"), "");
        RefusedEdition.of(rules).isThere("file-name", "hostile/2024/a<U+202E>fdp.drl", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024 ", "2024\n", "\u202e4202", "caf\u00e9"})
    void aFolderWithAStrangeNameDoesNotAnswer(String name) throws IOException {
        Files.move(edition, edition.resolveSibling(name));
        FolderCatalogue catalogue = new FolderCatalogue(rules, Clock.systemUTC());
        EditionState state =
                catalogue.now().state(new EditionId("hostile", name)).orElseThrow();
        assertEquals(
                List.of("file-name"), state.faults().stream().map(Fault::code).toList());
        new RefusedEdition(catalogue, state.faults()).goodAnswers();
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path cases = Files.createDirectories(edition.resolve("cases"));
        for (int i = 0; i < 5_001; i++) {
            Files.createFile(cases.resolve(i + ".json"));
        }
        RefusedEdition.of(rules).isThere("edition-too-large", "hostile/2024", 0);
    }

    @Test
    void moreRulesThanAnEditionMayHaveAreRefused() throws IOException {
        for (int file = 0; file < 6; file++) {
            StringBuilder rules = new StringBuilder();
            for (int i = 0; i < 1_000; i++) {
                String id = "R" + file + "-" + i;
                rules.append("rule \"" + id + "\" @id(\"" + id
                        + "\") @source(document=\"plan\",section=\"1\") @basis(policy)"
                        + " @nl(\"a\") @en(\"a\") when Case() then met(\"demand\"); end\n");
            }
            Files.writeString(edition.resolve("many" + file + ".drl"), rules);
        }
        RefusedEdition.of(this.rules).isThere("too-many-rules", "hostile/2024/many4.drl", 1_000);
    }

    @Test
    void whatComesAndGoesWhileItIsReadHarmsNothing() throws Exception {
        Path fleeting = edition.resolve("more.drl");
        byte[] good = Files.readAllBytes(HostileRulesFolder.GOOD_RULES);
        AtomicBoolean going = new AtomicBoolean(true);
        Thread other = new Thread(() -> {
            while (going.get()) {
                try {
                    Files.write(fleeting, good);
                    Files.deleteIfExists(fleeting);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        other.start();
        try {
            for (int i = 0; i < 300; i++) {
                EditionFiles read = new RulesFolder(rules).read(HOSTILE);
                assertEquals(0, read.unread().size(), () -> read.unread().toString());
            }
        } finally {
            going.set(false);
            other.join();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
