package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aKeptRuleSetThatIsNotAsItsNameSaysDoesNotAnswer() {
        serviceFolders.write("large.drl", "rule");
        String kept = new String(kept(), StandardCharsets.UTF_8);
        for (String damaged : new String[] {kept.replace("30", "15"), kept.substring(0, 200), "{}", "null", ""}) {
            damage(damaged);
            assertEquals(Optional.empty(), restarted().active(), damaged);
        }
    }

    @Test
    void aDamagedKeptRuleSetIsKeptAnewWhenItAnswersAgain() {
        byte[] kept = kept();
        damage("{}");
        LiveCatalogue catalogue = serviceFolders.start();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        catalogue.refreshAll();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(30));
        catalogue.refreshAll();
        assertArrayEquals(kept, kept());
    }

    @Test
    void withoutItsDatabaseTheFolderAnswersAndIsNotedOnceTheDatabaseIsThere() throws IOException {
        Path database = serviceFolders.data().resolve("kompas.db");
        Path away = Files.move(database, folder.resolve("away"));
        Files.createDirectory(database);
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        LiveCatalogue catalogue = serviceFolders.start();
        assertEquals("From 15 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        Files.delete(database);
        Files.move(away, database);
        catalogue.refreshAll();
        assertEquals(3, serviceFolders.activations());
        assertEquals(
                serviceFolders.journal().last(PortThresholdEdition.EDITION).map(Activation::at),
                catalogue.state(PortThresholdEdition.EDITION).orElseThrow().since());
    }

    private EditionState restarted() {
        return serviceFolders.start().state(PortThresholdEdition.EDITION).orElseThrow();
    }

    private byte[] kept() {
        return serviceFolders.database().read(connection -> {
            try (var select = connection.prepareStatement("SELECT files FROM rule_set WHERE revision = ?")) {
                select.setString(1, before.report().revision());
                return select.executeQuery().getBytes(1);
            }
        });
    }

    private void damage(String content) {
        serviceFolders.database().write(connection -> {
            try (var update = connection.prepareStatement("UPDATE rule_set SET files = ? WHERE revision = ?")) {
                update.setBytes(1, content.getBytes(StandardCharsets.UTF_8));
                update.setString(2, before.report().revision());
                return update.executeUpdate();
            }
        });
    }

    private static String hash(EditionState state) {
        return state.active().orElseThrow().hash();
    }
}
