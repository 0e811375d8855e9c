package nl.kompas.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which people and programs write files: always one activation, of the settled state. */
class FolderChangesTest {

    @TempDir
    private Path folder;

    private Site site;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        site = Site.with(folder, 10);
        catalogue = site.start();
    }

    @Test
    void manyFilesChangedAtOnceAreOneActivation() {
        site.write(Port.EDITION.toString(), Port.files(30));
        catalogue.refreshAll();
        catalogue.refreshAll();
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertEquals(2, site.activations());
    }

    @Test
    void aFileOfWhichOnlyAPieceIsWrittenIsWaitedFor() {
        String file = Port.files(30).get("large.drl");
        for (int end = 20; end < file.stripTrailing().length(); end += 20) {
            site.write("large.drl", file.substring(0, end));
            catalogue.refreshAll();
            assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
        }
        site.write(Port.EDITION.toString(), Port.files(30));
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", Site.text(catalogue, Port.EDITION));
        assertEquals(2, site.activations());
    }

    @Test
    void whatChangesWhileItIsCheckedIsNotPutInPlaceBeforeItIsSettled() {
        AtomicBoolean stillWriting = new AtomicBoolean();
        LiveCatalogue watched = site.start(true, (candidate, before) -> {
            if (stillWriting.getAndSet(false)) {
                site.write(Port.EDITION.toString(), Port.files(40));
            }
            return Site.cases().check(candidate, before);
        });
        site.write(Port.EDITION.toString(), Port.files(30));
        stillWriting.set(true);
        watched.refreshAll();
        assertEquals("From 10 ships on.", Site.text(watched, Port.EDITION));
        watched.refreshAll();
        assertEquals("From 40 ships on.", Site.text(watched, Port.EDITION));
        assertEquals(2, site.activations());
    }

    @Test
    void aFileSavedBesideAndRenamedAnswers() throws IOException {
        for (Map.Entry<String, String> file : Port.files(30).entrySet()) {
            Path beside = site.file(file.getKey() + "~");
            Files.writeString(beside, file.getValue());
            Files.move(beside, site.file(file.getKey()), StandardCopyOption.ATOMIC_MOVE);
        }
        catalogue.refreshAll();
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertEquals(2, site.activations());
    }

    @Test
    void whatAnEditorLeavesBesideAFileIsNoRule() {
        site.write(".large.drl.swp", "rule");
        site.write(".#large.drl", "rule");
        site.write("large.drl~", "rule");
        site.write(".large.drl", "rule");
        catalogue.refreshAll();
        assertEquals(0, catalogue.state(Port.EDITION).orElseThrow().faults().size());
        assertEquals(1, site.activations());
    }

    @Test
    void aFolderReplacedAsAWholeAnswers() throws IOException {
        Path edition = site.rules().resolve(Port.EDITION.toString());
        Path elsewhere = folder.resolve("elsewhere");
        new Site(elsewhere, elsewhere).write(Port.EDITION.toString(), Port.files(30));
        Files.move(edition, folder.resolve("old"));
        Files.move(elsewhere.resolve(Port.EDITION.toString()), edition);
        catalogue.refreshAll();
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertEquals(2, site.activations());
    }
}
