package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.fixtures.EmbeddedDatabase;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.publishing.Activation.Origin;
import nl.kompas.storage.Database;
import nl.kompas.storage.DatabaseUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first version kept in files is all there in the database after the first start, once, whatever happens on the way. */
class DataFolderMigrationTest {

    private static final Path OLD = Path.of("src/test/resources/data-folder");

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void asTheFirstVersionLeftIt() throws IOException {
        data = folder.resolve("data");
        putOldFiles();
    }

    @Test
    void rulesSetsHistoryAndDraftsAreTakenOver() {
        Database database = EmbeddedDatabase.of(data);
        assertTakenOverOnce(database);
        Activation last = new Journal(database).of(PortThresholdEdition.EDITION).get(1);
        assertEquals(
                new Author("local-owner", "één reden", Origin.PUBLICATION),
                new Author(last.by(), last.reason(), last.origin()));
        assertEquals("2026-12-01T13:31:52.451132Z", last.at().toString());
        Draft draft = new Drafts(database, Clock.systemUTC())
                .of(PortThresholdEdition.EDITION)
                .get(0);
        assertEquals("31e1e8fa-10e2-4692-88b9-04749292a0c4", draft.id());
        assertEquals(PortThresholdEdition.files(30), draft.files().own());
        assertEquals("2026-12-01T13:31:52.486725Z", draft.at().toString());
    }

    @Test
    void aServiceOnTheOldFolderAnswersSinceWhenItDid() {
        ServiceFolders site = ServiceFolders.with(folder, 30);
        LiveCatalogue catalogue = site.start();
        assertEquals(
                "2026-12-01T13:31:52.451132Z",
                catalogue
                        .state(PortThresholdEdition.EDITION)
                        .orElseThrow()
                        .since()
                        .orElseThrow()
                        .toString());
        assertEquals(2, site.activations());
    }

    @Test
    void theFilesArePutAside() throws IOException {
        assertTakenOverOnce(EmbeddedDatabase.of(data));
        assertFalse(Files.exists(data.resolve("activations.ndjson")));
        try (Stream<Path> aside = Files.walk(data)) {
            assertEquals(
                    2L,
                    aside.filter(path -> path.getParent().endsWith("rule-sets")).count());
        }
    }

    @Test
    void aCrashBeforeTheFilesWerePutAsideTakesNothingOverTwice() throws IOException {
        assertTakenOverOnce(EmbeddedDatabase.of(data));
        putOldFiles();
        assertTakenOverOnce(EmbeddedDatabase.of(data));
    }

    @Test
    void whatCannotAllBeReadIsNotTakenOverInPart() throws IOException {
        Path journal = data.resolve("activations.ndjson");
        String whole = Files.readString(journal);
        Files.writeString(journal, "{\"edition\": 5}\n" + whole);
        Database database = EmbeddedDatabase.of(data);
        assertThrows(DatabaseUnavailable.class, () -> new Journal(database).of(PortThresholdEdition.EDITION));
        assertTrue(Files.exists(journal));
        Files.writeString(journal, whole);
        assertTakenOverOnce(database);
    }

    @Test
    void aLastLineThatACrashCutShortIsDroppedWhereverItWasCut() throws IOException {
        Path journal = data.resolve("activations.ndjson");
        byte[] whole = Files.readAllBytes(journal);
        int first = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int end = first; end < whole.length; end += 7) {
            Path cut = folder.resolve("cut-" + end);
            Files.createDirectories(cut);
            Files.write(cut.resolve("activations.ndjson"), Arrays.copyOf(whole, end));
            assertEquals(
                    1,
                    new Journal(EmbeddedDatabase.of(cut))
                            .of(PortThresholdEdition.EDITION)
                            .size());
        }
    }

    @Test
    void whatIsDamagedIsLeftOut() throws IOException {
        try (Stream<Path> drafts = Files.list(data.resolve("drafts"))) {
            Files.writeString(drafts.findFirst().orElseThrow(), "{");
        }
        Database database = EmbeddedDatabase.of(data);
        assertEquals(List.of(), new Drafts(database, Clock.systemUTC()).of(PortThresholdEdition.EDITION));
        assertEquals(2, new Journal(database).of(PortThresholdEdition.EDITION).size());
    }

    private static void assertTakenOverOnce(Database database) {
        List<Activation> activations = new Journal(database).of(PortThresholdEdition.EDITION);
        assertEquals(2, activations.size());
        RuleSetStore store = new RuleSetStore(database);
        assertEquals(
                List.of(PortThresholdEdition.files(10), PortThresholdEdition.files(30)),
                activations.stream()
                        .map(each -> store.find(each.revision()).orElseThrow().own())
                        .toList());
        assertEquals(
                1,
                new Drafts(database, Clock.systemUTC())
                        .of(PortThresholdEdition.EDITION)
                        .size());
    }

    private void putOldFiles() throws IOException {
        try (Stream<Path> old = Files.walk(OLD)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Path copy = data.resolve(OLD.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
