package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.fixtures.PortThresholdEdition;
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

    private ServiceFolders serviceFolders;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        serviceFolders = ServiceFolders.with(folder, 10);
        catalogue = serviceFolders.start();
    }

    @Test
    void aNewFolderIsANewEdition() {
        serviceFolders.write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", ServiceFolders.text(catalogue, NEXT));
        assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        assertEquals(
                List.of(PortThresholdEdition.EDITION, NEXT),
                serviceFolders.journal().last().stream()
                        .map(Activation::edition)
                        .toList());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void aFolderThatIsFilledBitByBitIsANewEditionOnceItIsWhole() {
        PortThresholdEdition.files(NEXT, 30).forEach((name, content) -> {
            serviceFolders.write(NEXT.toString(), Map.of(name, content));
            catalogue.refreshAll();
        });
        assertEquals("From 30 ships on.", ServiceFolders.text(catalogue, NEXT));
        assertEquals(1, serviceFolders.journal().of(NEXT).size());
    }

    @Test
    void anEditionWhoseFolderIsGoneGoesOnAnsweringAndSaysSo() throws IOException {
        Files.move(serviceFolders.rules().resolve(PortThresholdEdition.EDITION.toString()), folder.resolve("old"));
        catalogue.refreshAll();
        catalogue.refreshAll();
        assertMissing(catalogue);
        assertMissing(serviceFolders.start());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void aFolderThatNeverAnsweredIsForgottenOnceItIsGone() throws IOException {
        serviceFolders.write(NOTES.toString(), Map.of("policy.yaml", "none"));
        catalogue.refreshAll();
        assertTrue(catalogue.state(NOTES).isPresent());
        Files.delete(serviceFolders.rules().resolve(NOTES + "/policy.yaml"));
        Files.delete(serviceFolders.rules().resolve(NOTES.toString()));
        catalogue.refreshAll();
        assertEquals(Optional.empty(), catalogue.state(NOTES));
    }

    @Test
    void referenceDataReachesEveryEdition() {
        serviceFolders.write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
        catalogue.refreshAll();
        assertTrue(hosts(PortThresholdEdition.EDITION) && hosts(NEXT));
        serviceFolders.write("reference", Map.of("countries.csv", "country,eu\nDE,no\nNO,no\n"));
        catalogue.refreshAll();
        assertTrue(!hosts(PortThresholdEdition.EDITION) && !hosts(NEXT));
        assertEquals(2, serviceFolders.activations());
        assertEquals(2, serviceFolders.journal().of(NEXT).size());
    }

    @Test
    void brokenReferenceDataLeavesEveryEditionAsItWas() {
        serviceFolders.write("reference", Map.of("countries.csv", "country,eu\nDE,perhaps\n"));
        catalogue.refreshAll();
        assertTrue(hosts(PortThresholdEdition.EDITION));
        assertEquals(
                "reference/countries.csv:2",
                at(catalogue
                        .state(PortThresholdEdition.EDITION)
                        .orElseThrow()
                        .faults()
                        .get(0)));
    }

    private static String at(Fault fault) {
        return fault.file() + ":" + fault.line();
    }

    private boolean hosts(EditionId edition) {
        return ServiceFolders.answer(catalogue, edition, 100)
                .at("/roles/0/role")
                .asText()
                .equals("host");
    }

    private static void assertMissing(LiveCatalogue catalogue) {
        assertEquals("engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(
                "files-missing",
                catalogue
                        .state(PortThresholdEdition.EDITION)
                        .orElseThrow()
                        .faults()
                        .get(0)
                        .code());
    }
}
