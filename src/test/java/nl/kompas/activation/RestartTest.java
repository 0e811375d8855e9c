package nl.kompas.activation;

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
import nl.kompas.catalogue.EditionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept answers again after a restart, and only what was kept whole. */
class RestartTest {

    @TempDir
    private Path folder;

    private Site site;
    private EditionState before;

    @BeforeEach
    void answerWithThresholdThirtyAfterTen() {
        site = Site.with(folder, 10);
        LiveCatalogue catalogue = site.start();
        site.write(Port.EDITION.toString(), Port.files(30));
        catalogue.refreshAll();
        before = catalogue.state(Port.EDITION).orElseThrow();
    }

    @Test
    void theSameFilesHaveAnsweredAllAlong() {
        EditionState after = restarted();
        assertEquals(before.since(), after.since());
        assertEquals(hash(before), hash(after));
        assertEquals(2, site.activations());
    }

    @Test
    void whereTheFilesAreBrokenTheLastGoodOnesAnswerAndSaySo() {
        site.write("large.drl", "rule");
        EditionState after = restarted();
        assertEquals(hash(before), hash(after));
        assertEquals(before.since(), after.since());
        assertFalse(after.report().accepted());
        assertEquals("port/2024/large.drl", after.faults().get(0).file());
        assertEquals(2, site.activations());
    }

    @Test
    void filesThatChangedWhileItWasDownAnswerAndShowWhatChanged() {
        site.write(Port.EDITION.toString(), Port.files(15));
        LiveCatalogue catalogue = site.start();
        assertEquals("engage", Site.advice(catalogue, 20));
        assertEquals(
                "middle",
                catalogue
                        .state(Port.EDITION)
                        .orElseThrow()
                        .report()
                        .changed()
                        .get(0)
                        .name());
        assertEquals(3, site.activations());
    }

    @Test
    void filesThatAnsweredGoOnWhenTheirCasesMayNoLongerFail() {
        LiveCatalogue warning = site.start(false, Site.cases());
        site.write(Port.EDITION.toString(), Port.files(200));
        warning.refreshAll();
        LiveCatalogue blocking = site.start();
        assertEquals("From 200 ships on.", Site.text(blocking, Port.EDITION));
        EditionState state = blocking.state(Port.EDITION).orElseThrow();
        assertEquals("recorded-case-differs", state.faults().get(0).code());
        assertEquals(site.journal().last(Port.EDITION).map(Activation::at), state.since());
    }

    @Test
    void aLineOfTheJournalThatACrashCutShortIsDroppedWhereverItWasCut() throws IOException {
        Path journal = site.data().resolve("activations.ndjson");
        byte[] whole = Files.readAllBytes(journal);
        site.journal()
                .add(new Activation(
                        Port.EDITION, "h", "r", Instant.now(), "José", "één reden", Activation.Origin.PUBLICATION));
        byte[] longer = Files.readAllBytes(journal);
        for (int end = whole.length + 1; end < longer.length; end++) {
            Files.write(journal, Arrays.copyOf(longer, end));
            assertEquals(2, site.activations());
            assertEquals(whole.length, Files.size(journal));
        }
    }

    @Test
    void afterALineThatWasCutShortTheNextIsWhole() throws IOException {
        Path journal = site.data().resolve("activations.ndjson");
        Files.writeString(journal, "{\"edition\":{\"pol", StandardOpenOption.APPEND);
        site.write(Port.EDITION.toString(), Port.files(15));
        site.start();
        assertEquals(3, site.activations());
    }

    @Test
    void aKeptRuleSetThatIsNotAsItsNameSaysDoesNotAnswer() throws IOException {
        site.write("large.drl", "rule");
        for (String damaged : new String[] {kept().replace("30", "15"), kept().substring(0, 200), "{}", "null", ""}) {
            Files.writeString(keptFile(), damaged);
            assertEquals(Optional.empty(), restarted().active(), damaged);
        }
    }

    @Test
    void aDamagedKeptRuleSetIsKeptAnewWhenItAnswersAgain() throws IOException {
        byte[] kept = Files.readAllBytes(keptFile());
        Files.writeString(keptFile(), "{}");
        LiveCatalogue catalogue = site.start();
        site.write(Port.EDITION.toString(), Port.files(15));
        catalogue.refreshAll();
        site.write(Port.EDITION.toString(), Port.files(30));
        catalogue.refreshAll();
        assertTrue(Arrays.equals(kept, Files.readAllBytes(keptFile())));
    }

    private EditionState restarted() {
        return site.start().state(Port.EDITION).orElseThrow();
    }

    private Path keptFile() {
        return site.data().resolve("rule-sets").resolve(before.report().revision() + ".json");
    }

    private String kept() throws IOException {
        return Files.readString(keptFile(), StandardCharsets.UTF_8);
    }

    private static String hash(EditionState state) {
        return state.active().orElseThrow().hash();
    }
}
