package nl.kompas.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions come and go with their folders, and share the reference data. */
class EditionFoldersTest {

    private static final EditionId NEXT = new EditionId("port", "2025");
    private static final EditionId NOTES = new EditionId("port", "notes");

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
    void aNewFolderIsANewEdition() {
        site.write(NEXT.toString(), Port.files(NEXT, 30));
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", Site.text(catalogue, NEXT));
        assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
        assertEquals(List.of(Port.EDITION, NEXT), site.journal().editions());
        assertEquals(1, site.activations());
    }

    @Test
    void aFolderThatIsFilledBitByBitIsANewEditionOnceItIsWhole() {
        Port.files(NEXT, 30).forEach((name, content) -> {
            site.write(NEXT.toString(), Map.of(name, content));
            catalogue.refreshAll();
        });
        assertEquals("From 30 ships on.", Site.text(catalogue, NEXT));
        assertEquals(1, site.journal().of(NEXT).size());
    }

    @Test
    void anEditionWhoseFolderIsGoneGoesOnAnsweringAndSaysSo() throws IOException {
        Files.move(site.rules().resolve(Port.EDITION.toString()), folder.resolve("old"));
        catalogue.refreshAll();
        catalogue.refreshAll();
        assertMissing(catalogue);
        assertMissing(site.start());
        assertEquals(1, site.activations());
    }

    @Test
    void aFolderThatNeverAnsweredIsForgottenOnceItIsGone() throws IOException {
        site.write(NOTES.toString(), Map.of("policy.yaml", "none"));
        catalogue.refreshAll();
        assertTrue(catalogue.state(NOTES).isPresent());
        Files.delete(site.rules().resolve(NOTES + "/policy.yaml"));
        Files.delete(site.rules().resolve(NOTES.toString()));
        catalogue.refreshAll();
        assertEquals(Optional.empty(), catalogue.state(NOTES));
    }

    @Test
    void referenceDataReachesEveryEdition() {
        site.write(NEXT.toString(), Port.files(NEXT, 30));
        catalogue.refreshAll();
        assertTrue(hosts(Port.EDITION) && hosts(NEXT));
        site.write("reference", Map.of("countries.csv", "country,eu\nDE,no\nNO,no\n"));
        catalogue.refreshAll();
        assertTrue(!hosts(Port.EDITION) && !hosts(NEXT));
        assertEquals(2, site.activations());
        assertEquals(2, site.journal().of(NEXT).size());
    }

    @Test
    void brokenReferenceDataLeavesEveryEditionAsItWas() {
        site.write("reference", Map.of("countries.csv", "country,eu\nDE,perhaps\n"));
        catalogue.refreshAll();
        assertTrue(hosts(Port.EDITION));
        assertEquals(
                "reference/countries.csv:2",
                at(catalogue.state(Port.EDITION).orElseThrow().faults().get(0)));
    }

    private static String at(Fault fault) {
        return fault.file() + ":" + fault.line();
    }

    private boolean hosts(EditionId edition) {
        return Site.answer(catalogue, edition, 100).at("/roles/0/role").asText().equals("host");
    }

    private static void assertMissing(LiveCatalogue catalogue) {
        assertEquals("engage", Site.advice(catalogue, 20));
        assertEquals(
                "files-missing",
                catalogue.state(Port.EDITION).orElseThrow().faults().get(0).code());
    }
}
