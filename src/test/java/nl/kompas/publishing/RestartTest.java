package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.kompas.edition.EditionState;
import nl.kompas.fixtures.PortThresholdEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept answers again after a restart, and only what was kept whole. */
class RestartTest {

    @TempDir
    private Path folder;

    private ServiceFolders serviceFolders;
    private EditionState before;

    @BeforeEach
    void answerWithThresholdThirtyAfterTen() {
        serviceFolders = ServiceFolders.with(folder, 10);
        LiveCatalogue catalogue = serviceFolders.start();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        catalogue.refreshAll();
        before = catalogue.state(PortThresholdEdition.EDITION).orElseThrow();
    }

    @Test
    void theSameFilesHaveAnsweredAllAlong() {
        EditionState after = restarted();
        assertEquals(before.since(), after.since());
        assertEquals(hash(before), hash(after));
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whereTheFilesAreBrokenTheLastGoodOnesAnswerAndSaySo() {
        serviceFolders.write("large.drl", "rule");
        EditionState after = restarted();
        assertEquals(hash(before), hash(after));
        assertEquals(before.since(), after.since());
        assertFalse(after.report().accepted());
        assertEquals("port/2024/large.drl", after.faults().get(0).file());
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void filesThatChangedWhileItWasDownAnswerAndShowWhatChanged() {
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        LiveCatalogue catalogue = serviceFolders.start();
        assertEquals("engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(
                "middle",
                catalogue
                        .state(PortThresholdEdition.EDITION)
                        .orElseThrow()
                        .report()
                        .changed()
                        .get(0)
                        .name());
        assertEquals(3, serviceFolders.activations());
    }

    @Test
    void filesThatAnsweredGoOnWhenTheirCasesMayNoLongerFail() {
        LiveCatalogue warning = serviceFolders.start(false, ServiceFolders.cases());
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(200));
        warning.refreshAll();
        LiveCatalogue blocking = serviceFolders.start();
        assertEquals("From 200 ships on.", ServiceFolders.text(blocking, PortThresholdEdition.EDITION));
        EditionState state = blocking.state(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals("recorded-case-differs", state.faults().get(0).code());
        assertEquals(serviceFolders.journal().last(PortThresholdEdition.EDITION).map(Activation::at), state.since());
    }

    @Test
    void aLineOfTheJournalThatACrashCutShortIsDroppedWhereverItWasCut() throws IOException {
        Path journal = serviceFolders.data().resolve("activations.ndjson");
        byte[] whole = Files.readAllBytes(journal);
        serviceFolders
                .journal()
                .add(new Activation(
                        PortThresholdEdition.EDITION,
                        "h",
                        "r",
                        Instant.now(),
                        "José",
                        "één reden",
                        Activation.Origin.PUBLICATION));
        byte[] longer = Files.readAllBytes(journal);
        for (int end = whole.length + 1; end < longer.length; end++) {
            Files.write(journal, Arrays.copyOf(longer, end));
            assertEquals(2, serviceFolders.activations());
            assertEquals(whole.length, Files.size(journal));
        }
    }

    @Test
    void afterALineThatWasCutShortTheNextIsWhole() throws IOException {
        Path journal = serviceFolders.data().resolve("activations.ndjson");
        Files.writeString(journal, "{\"edition\":{\"pol", StandardOpenOption.APPEND);
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        serviceFolders.start();
        assertEquals(3, serviceFolders.activations());
    }

    @Test
    void aKeptRuleSetThatIsNotAsItsNameSaysDoesNotAnswer() throws IOException {
        serviceFolders.write("large.drl", "rule");
        for (String damaged : new String[] {kept().replace("30", "15"), kept().substring(0, 200), "{}", "null", ""}) {
            Files.writeString(keptFile(), damaged);
            assertEquals(Optional.empty(), restarted().active(), damaged);
        }
    }

    @Test
    void aDamagedKeptRuleSetIsKeptAnewWhenItAnswersAgain() throws IOException {
        byte[] kept = Files.readAllBytes(keptFile());
        Files.writeString(keptFile(), "{}");
        LiveCatalogue catalogue = serviceFolders.start();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        catalogue.refreshAll();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        catalogue.refreshAll();
        assertTrue(Arrays.equals(kept, Files.readAllBytes(keptFile())));
    }

    private EditionState restarted() {
        return serviceFolders.start().state(PortThresholdEdition.EDITION).orElseThrow();
    }

    private Path keptFile() {
        return serviceFolders
                .data()
                .resolve("rule-sets")
                .resolve(before.report().revision() + ".json");
    }

    private String kept() throws IOException {
        return Files.readString(keptFile(), StandardCharsets.UTF_8);
    }

    private static String hash(EditionState state) {
        return state.active().orElseThrow().hash();
    }
}
