package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.ValidationReport.CaseChange;
import nl.kompas.edition.ValidationReport.ChangedEntry;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.policy.Fault;
import nl.kompas.publishing.Activation.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files take the place of those before them; others leave all as it was, with a report. */
class LiveCatalogueTest {

    private static final int FAILS_A_CASE = 200;

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
    void whatIsGoodAnswersAtOnceAndIsWrittenDown() {
        EditionState before = state();
        change(30);
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertNotEquals(hash(before), hash(state()));
        Activation last =
                serviceFolders.journal().last(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals(hash(state()), last.ruleset());
        assertEquals(state().report().revision(), last.revision());
        assertEquals(Origin.FOLDER, last.origin());
        assertEquals(last.at(), state().since().orElseThrow());
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whatIsBrokenLeavesTheOldAnsweringWithTheFaultAndItsLine() {
        EditionState before = state();
        serviceFolders.write(
                "large.drl", PortThresholdEdition.files(30).get("large.drl").replace("\"ships\"", "\"sheeps\""));
        catalogue.refreshAll();
        assertEquals("engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(before.active(), state().active());
        assertEquals(before.since(), state().since());
        assertFalse(state().report().accepted());
        Fault fault = state().faults().get(0);
        assertEquals("port/2024/large.drl:8", fault.file() + ":" + fault.line());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void whatIsMendedAnswersAgain() {
        serviceFolders.write("large.drl", "rule");
        catalogue.refreshAll();
        change(30);
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(List.of(), state().faults());
    }

    @Test
    void whatIsTakenBackHasAnsweredAllAlong() {
        EditionState before = state();
        serviceFolders.write("large.drl", "rule");
        catalogue.refreshAll();
        change(10);
        assertEquals(before.since(), state().since());
        assertTrue(state().report().accepted());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void failingCasesBlock() {
        change(FAILS_A_CASE);
        assertEquals("engage", ServiceFolders.advice(catalogue, 100));
        assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        assertFalse(state().report().accepted());
        Fault fault = state().faults().get(0);
        assertEquals("recorded-case-differs port/2024/cases/large.json", fault.code() + " " + fault.file());
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void failingCasesAreReportedWhereTheyOnlyWarn() {
        LiveCatalogue warning = serviceFolders.start(false, ServiceFolders.cases());
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(FAILS_A_CASE));
        warning.refreshAll();
        assertEquals("do-not-engage", ServiceFolders.advice(warning, 100));
        EditionState state = warning.state(PortThresholdEdition.EDITION).orElseThrow();
        assertTrue(state.report().accepted());
        assertEquals("recorded-case-differs", state.faults().get(0).code());
    }

    @Test
    void casesThatAreAnsweredOtherwiseAreListedWithOldAndNew() {
        change(30);
        assertEquals(
                List.of(new CaseChange(
                        "port/2024/cases/middle.json",
                        "middle",
                        List.of(
                                new ChangedEntry("advice/trade", "engage", "do-not-engage"),
                                new ChangedEntry("roles/host", "host", "")))),
                state().report().changed());
    }

    @Test
    void aFileThatIsNoTextIsAFaultEvenWhereAllOthersAreAsTheyWere() throws IOException {
        Files.write(serviceFolders.file("more.drl"), new byte[] {'/', '/', (byte) 0xE9, '\n'});
        catalogue.refreshAll();
        assertEquals("port/2024/more.drl", state().faults().get(0).file());
        Files.delete(serviceFolders.file("more.drl"));
        catalogue.refreshAll();
        assertEquals(List.of(), state().faults());
    }

    @Test
    void aCheckChangesNothing() {
        EditionFiles files = new EditionFiles(
                PortThresholdEdition.EDITION, PortThresholdEdition.files(30), new TreeMap<>(), List.of());
        assertEquals("middle", catalogue.check(files).changed().get(0).name());
        assertEquals("engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(1, serviceFolders.activations());
    }

    private void change(int threshold) {
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(threshold));
        catalogue.refreshAll();
    }

    private EditionState state() {
        return catalogue.state(PortThresholdEdition.EDITION).orElseThrow();
    }

    private static String hash(EditionState state) {
        return state.active().orElseThrow().hash();
    }
}
