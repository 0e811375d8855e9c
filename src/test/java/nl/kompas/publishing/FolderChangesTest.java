package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kompas.fixtures.PortThresholdEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which people and programs write files: always one activation, of the settled state. */
class FolderChangesTest {

    @TempDir
    private Path folder;

    private ServiceFolders serviceFolders;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        serviceFolders = ServiceFolders.with(folder, 10);
        catalogue = serviceFolders.start();
    }

    @Test
    void manyFilesChangedAtOnceAreOneActivation() {
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        catalogue.refreshAll();
        catalogue.refreshAll();
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void aFileOfWhichOnlyAPieceIsWrittenIsWaitedFor() {
        String file = PortThresholdEdition.files(30).get("large.drl");
        for (int end = 20; end < file.stripTrailing().length(); end += 20) {
            serviceFolders.write("large.drl", file.substring(0, end));
            catalogue.refreshAll();
            assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        }
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whatChangesWhileItIsCheckedIsNotPutInPlaceBeforeItIsSettled() {
        AtomicBoolean stillWriting = new AtomicBoolean();
        LiveCatalogue watched = serviceFolders.start(true, (candidate, before) -> {
            if (stillWriting.getAndSet(false)) {
                serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(40));
            }
            return ServiceFolders.cases().check(candidate, before);
        });
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        stillWriting.set(true);
        watched.refreshAll();
        assertEquals("From 10 ships on.", ServiceFolders.text(watched, PortThresholdEdition.EDITION));
        watched.refreshAll();
        assertEquals("From 40 ships on.", ServiceFolders.text(watched, PortThresholdEdition.EDITION));
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void aFileSavedBesideAndRenamedAnswers() throws IOException {
        for (Map.Entry<String, String> file : PortThresholdEdition.files(30).entrySet()) {
            Path beside = serviceFolders.file(file.getKey() + "~");
            Files.writeString(beside, file.getValue());
            Files.move(beside, serviceFolders.file(file.getKey()), StandardCopyOption.ATOMIC_MOVE);
        }
        catalogue.refreshAll();
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whatAnEditorLeavesBesideAFileIsNoRule() {
        serviceFolders.write(".large.drl.swp", "rule");
        serviceFolders.write(".#large.drl", "rule");
        serviceFolders.write("large.drl~", "rule");
        serviceFolders.write(".large.drl", "rule");
        catalogue.refreshAll();
        assertEquals(
                0,
                catalogue
                        .state(PortThresholdEdition.EDITION)
                        .orElseThrow()
                        .faults()
                        .size());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void aFolderReplacedAsAWholeAnswers() throws IOException {
        Path edition = serviceFolders.rules().resolve(PortThresholdEdition.EDITION.toString());
        Path elsewhere = folder.resolve("elsewhere");
        new ServiceFolders(elsewhere, elsewhere)
                .write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        Files.move(edition, folder.resolve("old"));
        Files.move(elsewhere.resolve(PortThresholdEdition.EDITION.toString()), edition);
        catalogue.refreshAll();
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(2, serviceFolders.activations());
    }
}
