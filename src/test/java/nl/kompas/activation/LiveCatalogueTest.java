package nl.kompas.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.kompas.activation.Activation.Origin;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionState;
import nl.kompas.catalogue.Report.CaseChange;
import nl.kompas.catalogue.Report.Difference;
import nl.kompas.policy.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files take the place of those before them; others leave all as it was, with a report. */
class LiveCatalogueTest {

    private static final int FAILS_A_CASE = 200;

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
    void whatIsGoodAnswersAtOnceAndIsWrittenDown() {
        EditionState before = state();
        change(30);
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertNotEquals(hash(before), hash(state()));
        Activation last = site.journal().last(Port.EDITION).orElseThrow();
        assertEquals(hash(state()), last.ruleset());
        assertEquals(state().report().revision(), last.revision());
        assertEquals(Origin.FOLDER, last.origin());
        assertEquals(last.at(), state().since().orElseThrow());
        assertEquals(2, site.activations());
    }

    @Test
    void whatIsBrokenLeavesTheOldAnsweringWithTheFaultAndItsLine() {
        EditionState before = state();
        site.write("large.drl", Port.files(30).get("large.drl").replace("\"ships\"", "\"sheeps\""));
        catalogue.refreshAll();
        assertEquals("engage", Site.advice(catalogue, 20));
        assertEquals(before.active(), state().active());
        assertEquals(before.since(), state().since());
        assertFalse(state().report().accepted());
        Fault fault = state().faults().get(0);
        assertEquals("port/2024/large.drl:8", fault.file() + ":" + fault.line());
        assertEquals(1, site.activations());
    }

    @Test
    void whatIsMendedAnswersAgain() {
        site.write("large.drl", "rule");
        catalogue.refreshAll();
        change(30);
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertEquals(List.of(), state().faults());
    }

    @Test
    void whatIsTakenBackHasAnsweredAllAlong() {
        EditionState before = state();
        site.write("large.drl", "rule");
        catalogue.refreshAll();
        change(10);
        assertEquals(before.since(), state().since());
        assertTrue(state().report().accepted());
        assertEquals(1, site.activations());
    }

    @Test
    void failingCasesBlock() {
        change(FAILS_A_CASE);
        assertEquals("engage", Site.advice(catalogue, 100));
        assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
        assertFalse(state().report().accepted());
        Fault fault = state().faults().get(0);
        assertEquals("recorded-case-differs port/2024/cases/large.json", fault.code() + " " + fault.file());
        assertEquals(1, site.activations());
    }

    @Test
    void failingCasesAreReportedWhereTheyOnlyWarn() {
        LiveCatalogue warning = site.start(false, Site.cases());
        site.write(Port.EDITION.toString(), Port.files(FAILS_A_CASE));
        warning.refreshAll();
        assertEquals("do-not-engage", Site.advice(warning, 100));
        EditionState state = warning.state(Port.EDITION).orElseThrow();
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
                                new Difference("advice/trade", "engage", "do-not-engage"),
                                new Difference("roles/host", "host", "")))),
                state().report().changed());
    }

    @Test
    void aFileThatIsNoTextIsAFaultEvenWhereAllOthersAreAsTheyWere() throws IOException {
        Files.write(site.file("more.drl"), new byte[] {'/', '/', (byte) 0xE9, '\n'});
        catalogue.refreshAll();
        assertEquals("port/2024/more.drl", state().faults().get(0).file());
        Files.delete(site.file("more.drl"));
        catalogue.refreshAll();
        assertEquals(List.of(), state().faults());
    }

    @Test
    void aCheckChangesNothing() {
        EditionFiles files = new EditionFiles(Port.EDITION, Port.files(30), new TreeMap<>(), List.of());
        assertEquals("middle", catalogue.check(files).changed().get(0).name());
        assertEquals("engage", Site.advice(catalogue, 20));
        assertEquals(1, site.activations());
    }

    private void change(int threshold) {
        site.write(Port.EDITION.toString(), Port.files(threshold));
        catalogue.refreshAll();
    }

    private EditionState state() {
        return catalogue.state(Port.EDITION).orElseThrow();
    }

    private static String hash(EditionState state) {
        return state.active().orElseThrow().hash();
    }
}
