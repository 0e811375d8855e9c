package nl.kompas.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kompas.activation.Activation.Origin;
import nl.kompas.catalogue.EditionState;
import nl.kompas.policy.EditionId;
import nl.kompas.storage.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replicas on one database answer by the same rules, and their folders hold the same files. */
class ReplicasTest {

    private static final EditionId NEXT = new EditionId("port", "2025");
    private static final String NO_HOSTS = "country,eu\nDE,no\nNO,no\n";

    @TempDir
    private Path folder;

    private static Postgres postgres;

    private Replica one;
    private Replica other;

    @BeforeAll
    static void startPostgres() {
        postgres = Postgres.started();
    }

    @BeforeEach
    void startTwoWithThresholdTen() {
        postgres.empty();
        one = Replica.started(Replica.site(folder, "one", 10), postgres);
        other = Replica.started(Replica.site(folder, "other", 10), postgres);
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Test
    void theSameFolderIsOneActivation() {
        assertEquals(1, one.history().size());
        assertEquals(state(one).since(), state(other).since());
    }

    @Test
    void whatIsPublishedOnOneAnswersOnAllAndStandsInTheirFolders() {
        SortedMap<String, String> files = one.files().own();
        one.publish(30);
        other.catalogue().follow();
        assertEquals("From 30 ships on.", other.text());
        assertEquals(one.files(), other.files());
        assertEquals(state(one).since(), state(other).since());
        assertFalse(files.equals(other.files().own()));
        refreshBoth();
        assertEquals(2, one.history().size());
    }

    @Test
    void whatIsSavedInOneFolderAnswersOnAll() {
        one.save(Port.files(30));
        other.catalogue().follow();
        assertEquals("From 30 ships on.", other.text());
        assertEquals(Port.files(30), other.files().own());
        assertEquals(Origin.FOLDER, last().origin());
        refreshBoth();
        assertEquals(2, one.history().size());
    }

    @Test
    void aNewEditionReachesAll() {
        one.site().write(NEXT.toString(), Port.files(NEXT, 30));
        one.catalogue().refreshAll();
        other.catalogue().follow();
        assertEquals("From 30 ships on.", Site.text(other.catalogue(), NEXT));
    }

    @Test
    void referenceDataReachesAllAndEveryEdition() {
        one.site().write(NEXT.toString(), Port.files(NEXT, 30));
        one.saveReference("countries.csv", NO_HOSTS);
        other.catalogue().follow();
        for (EditionId edition : List.of(Port.EDITION, NEXT)) {
            assertEquals(
                    0, Site.answer(other.catalogue(), edition, 100).get("roles").size());
        }
        assertEquals(one.files(), other.files());
        refreshBoth();
        assertEquals(2, one.history().size());
    }

    @Test
    void whatIsPutBackInTheFolderIsAChangeAsAnyOther() {
        one.publish(30);
        one.save(Port.files(10));
        other.catalogue().follow();
        assertEquals("From 10 ships on.", other.text());
        assertEquals(3, one.history().size());
    }

    @Test
    void whoPublishesWhileAnotherWasFirstIsOvertaken() {
        String seen = other.files().revision();
        one.publish(30);
        Publication publication = other.publish(40, seen);
        assertEquals(
                last().revision(),
                assertInstanceOf(Publication.Overtaken.class, publication).revision());
        assertEquals("From 30 ships on.", other.text());
    }

    @Test
    void whoIsOvertakenWhileTheFilesAreCheckedIsOvertakenToo() {
        AtomicBoolean first = new AtomicBoolean();
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgres, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.publish(30);
            }
            return Site.cases().check(candidate, before);
        });
        first.set(true);
        assertInstanceOf(Publication.Overtaken.class, slow.publish(40));
        assertEquals("From 30 ships on.", slow.text());
        assertEquals(Port.files(30), slow.files().own());
        assertEquals(2, one.history().size());
    }

    @Test
    void referenceDataAndRulesThatChangeAtTheSameTimeElsewhereBothAnswer() {
        AtomicBoolean first = new AtomicBoolean();
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgres, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.saveReference("countries.csv", NO_HOSTS);
            }
            return Site.cases().check(candidate, before);
        });
        first.set(true);
        slow.save(Port.files(40));
        slow.catalogue().refreshAll();
        one.catalogue().follow();
        assertEquals(NO_HOSTS, slow.files().reference().get("countries.csv"));
        assertEquals("From 40 ships on.", one.text());
        assertEquals(slow.files(), one.files());
    }

    @Test
    void anotherEditionThatIsPublishedMeanwhileIsNoReasonToBeOvertaken() {
        AtomicBoolean first = new AtomicBoolean();
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgres, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.site().write(NEXT.toString(), Port.files(NEXT, 30));
                one.catalogue().refreshAll();
            }
            return Site.cases().check(candidate, before);
        });
        first.set(true);
        assertInstanceOf(Publication.Published.class, slow.publish(40));
        one.catalogue().follow();
        assertEquals("From 40 ships on.", one.text());
        assertEquals("From 30 ships on.", Site.text(slow.catalogue(), NEXT));
    }

    @Test
    void whatWasChangedInAFolderAndOvertakenIsKept() {
        one.publish(30);
        SortedMap<String, String> mine = Port.files(15);
        other.site().write(Port.EDITION.toString(), mine);
        String revision = other.files().revision();
        other.catalogue().refreshAll();
        assertEquals("From 30 ships on.", other.text());
        assertEquals(Port.files(30), other.files().own());
        SharedRuleSetStore store = new SharedRuleSetStore(
                other.database(), new FileRuleSetStore(one.site().data()));
        assertEquals(mine, store.find(revision).orElseThrow().own());
    }

    @Test
    void aReplicaThatWasDownTakesWhatWasPublishedMeanwhile() {
        one.publish(30);
        one.saveReference("countries.csv", NO_HOSTS);
        Replica restarted = other.restarted(postgres);
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals(one.files(), restarted.files());
        assertEquals(3, one.history().size());
    }

    @Test
    void aFolderThatWasChangedWhileItsReplicaWasDownIsPublished() {
        one.publish(30);
        other.site().write(Port.EDITION.toString(), Port.files(15));
        other.restarted(postgres);
        one.catalogue().follow();
        assertEquals("From 15 ships on.", one.text());
        assertEquals(Port.files(15), one.files().own());
    }

    @Test
    void aFolderThatWasBrokenWhileItsReplicaWasDownIsLeftAndTheLastRulesAnswer() {
        one.publish(30);
        other.site().write("large.drl", "rule");
        Replica restarted = other.restarted(postgres);
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals("port/2024/large.drl", state(restarted).faults().get(0).file());
        assertEquals("rule", restarted.files().own().get("large.drl"));
        assertEquals(2, one.history().size());
    }

    @Test
    void aReplicaWithEmptyFoldersTakesAll() {
        one.publish(30);
        Replica empty =
                Replica.started(new Site(folder.resolve("empty/rules"), folder.resolve("empty/data")), postgres);
        assertEquals("From 30 ships on.", empty.text());
        assertEquals(one.files(), empty.files());
    }

    @Test
    void aPublicationThatACrashCutShortIsWrittenAtTheStartEvenIfTheDatabaseIsAway() {
        one.publish(30);
        new FileRuleSetStore(other.site().data()).keep(one.files());
        new Publications(other.site().data()).begin(one.files(), Replica.ANNA);
        other.site().write("host.drl", Port.files(30).get("host.drl"));
        postgres.stop();
        assertEquals("From 30 ships on.", other.restarted(postgres).text());
        assertEquals(one.files(), other.files());
    }

    @Test
    void draftsAreShared() {
        Drafts drafts = new SharedDrafts(one.database(), java.time.Clock.systemUTC());
        Drafts others = new SharedDrafts(other.database(), java.time.Clock.systemUTC());
        Draft draft = drafts.create(one.files(), "anna");
        assertEquals(draft, others.find(Port.EDITION, draft.id()).orElseThrow());
        String seen = draft.files().revision();
        Map<String, java.util.Optional<String>> change = Map.of("more.drl", java.util.Optional.of("// more"));
        assertInstanceOf(Drafts.Change.Changed.class, others.change(draft, seen, change));
        assertInstanceOf(Drafts.Change.Overtaken.class, drafts.change(draft, seen, change));
        assertEquals("// more", drafts.of(Port.EDITION).get(0).files().own().get("more.drl"));
        drafts.discard(draft);
        assertTrue(others.find(Port.EDITION, draft.id()).isEmpty());
    }

    private void refreshBoth() {
        one.catalogue().refreshAll();
        other.catalogue().refreshAll();
        one.catalogue().refreshAll();
    }

    private Activation last() {
        List<Activation> history = one.history();
        return history.get(history.size() - 1);
    }

    private static EditionState state(Replica replica) {
        return replica.catalogue().state(Port.EDITION).orElseThrow();
    }
}
