package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kompas.edition.EditionState;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Activation.Origin;
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

    private static PostgresDatabase postgresDatabase;

    private Replica one;
    private Replica other;

    @BeforeAll
    static void startPostgres() {
        postgresDatabase = PostgresDatabase.started();
    }

    @BeforeEach
    void startTwoWithThresholdTen() {
        postgresDatabase.empty();
        one = Replica.started(Replica.site(folder, "one", 10), postgresDatabase);
        other = Replica.started(Replica.site(folder, "other", 10), postgresDatabase);
    }

    @AfterAll
    static void stopPostgres() {
        postgresDatabase.close();
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
        one.save(PortThresholdEdition.files(30));
        other.catalogue().follow();
        assertEquals("From 30 ships on.", other.text());
        assertEquals(PortThresholdEdition.files(30), other.files().own());
        assertEquals(Origin.FOLDER, last().origin());
        refreshBoth();
        assertEquals(2, one.history().size());
    }

    @Test
    void aNewEditionReachesAll() {
        one.site().write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
        one.catalogue().refreshAll();
        other.catalogue().follow();
        assertEquals("From 30 ships on.", ServiceFolders.text(other.catalogue(), NEXT));
    }

    @Test
    void referenceDataReachesAllAndEveryEdition() {
        one.site().write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
        one.saveReference("countries.csv", NO_HOSTS);
        other.catalogue().follow();
        for (EditionId edition : List.of(PortThresholdEdition.EDITION, NEXT)) {
            assertEquals(
                    0,
                    ServiceFolders.answer(other.catalogue(), edition, 100)
                            .get("roles")
                            .size());
        }
        assertEquals(one.files(), other.files());
        refreshBoth();
        assertEquals(2, one.history().size());
    }

    @Test
    void whatIsPutBackInTheFolderIsAChangeAsAnyOther() {
        one.publish(30);
        one.save(PortThresholdEdition.files(10));
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
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgresDatabase, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.publish(30);
            }
            return ServiceFolders.cases().check(candidate, before);
        });
        first.set(true);
        assertInstanceOf(Publication.Overtaken.class, slow.publish(40));
        assertEquals("From 30 ships on.", slow.text());
        assertEquals(PortThresholdEdition.files(30), slow.files().own());
        assertEquals(2, one.history().size());
    }

    @Test
    void referenceDataAndRulesThatChangeAtTheSameTimeElsewhereBothAnswer() {
        AtomicBoolean first = new AtomicBoolean();
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgresDatabase, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.saveReference("countries.csv", NO_HOSTS);
            }
            return ServiceFolders.cases().check(candidate, before);
        });
        first.set(true);
        slow.save(PortThresholdEdition.files(40));
        slow.catalogue().refreshAll();
        one.catalogue().follow();
        assertEquals(NO_HOSTS, slow.files().reference().get("countries.csv"));
        assertEquals("From 40 ships on.", one.text());
        assertEquals(slow.files(), one.files());
    }

    @Test
    void anotherEditionThatIsPublishedMeanwhileIsNoReasonToBeOvertaken() {
        AtomicBoolean first = new AtomicBoolean();
        Replica slow = Replica.started(Replica.site(folder, "slow", 10), postgresDatabase, (candidate, before) -> {
            if (first.getAndSet(false)) {
                one.site().write(NEXT.toString(), PortThresholdEdition.files(NEXT, 30));
                one.catalogue().refreshAll();
            }
            return ServiceFolders.cases().check(candidate, before);
        });
        first.set(true);
        assertInstanceOf(Publication.Published.class, slow.publish(40));
        one.catalogue().follow();
        assertEquals("From 40 ships on.", one.text());
        assertEquals("From 30 ships on.", ServiceFolders.text(slow.catalogue(), NEXT));
    }

    @Test
    void whatWasChangedInAFolderAndOvertakenIsKept() {
        one.publish(30);
        SortedMap<String, String> mine = PortThresholdEdition.files(15);
        other.site().write(PortThresholdEdition.EDITION.toString(), mine);
        String revision = other.files().revision();
        other.catalogue().refreshAll();
        assertEquals("From 30 ships on.", other.text());
        assertEquals(PortThresholdEdition.files(30), other.files().own());
        RuleSetStore store = new RuleSetStore(other.database());
        assertEquals(mine, store.find(revision).orElseThrow().own());
    }

    @Test
    void aReplicaThatWasDownTakesWhatWasPublishedMeanwhile() {
        one.publish(30);
        one.saveReference("countries.csv", NO_HOSTS);
        Replica restarted = other.restarted(postgresDatabase);
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals(one.files(), restarted.files());
        assertEquals(3, one.history().size());
    }

    @Test
    void aFolderThatWasChangedWhileItsReplicaWasDownIsPublished() {
        one.publish(30);
        other.site().write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        other.restarted(postgresDatabase);
        one.catalogue().follow();
        assertEquals("From 15 ships on.", one.text());
        assertEquals(PortThresholdEdition.files(15), one.files().own());
    }

    @Test
    void aFolderThatWasBrokenWhileItsReplicaWasDownIsLeftAndTheLastRulesAnswer() {
        one.publish(30);
        other.site().write("large.drl", "rule");
        Replica restarted = other.restarted(postgresDatabase);
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals("port/2024/large.drl", state(restarted).faults().get(0).file());
        assertEquals("rule", restarted.files().own().get("large.drl"));
        assertEquals(2, one.history().size());
    }

    @Test
    void aReplicaWithEmptyFoldersTakesAll() {
        one.publish(30);
        Replica empty = Replica.started(
                new ServiceFolders(folder.resolve("empty/rules"), folder.resolve("empty/data")), postgresDatabase);
        assertEquals("From 30 ships on.", empty.text());
        assertEquals(one.files(), empty.files());
    }

    @Test
    void aPublicationThatACrashCutShortIsWrittenAtTheStartEvenIfTheDatabaseIsAway() {
        one.publish(30);
        new PublicationLog(other.site().data()).begin(one.files(), Replica.ANNA);
        other.site().write("host.drl", PortThresholdEdition.files(30).get("host.drl"));
        postgresDatabase.stop();
        assertEquals("From 30 ships on.", other.restarted(postgresDatabase).text());
        assertEquals(one.files(), other.files());
    }

    @Test
    void draftsAreShared() {
        Drafts drafts = new Drafts(one.database(), java.time.Clock.systemUTC());
        Drafts others = new Drafts(other.database(), java.time.Clock.systemUTC());
        Draft draft = drafts.create(one.files(), "anna");
        assertEquals(
                draft, others.find(PortThresholdEdition.EDITION, draft.id()).orElseThrow());
        String seen = draft.files().revision();
        Map<String, java.util.Optional<String>> change = Map.of("more.drl", java.util.Optional.of("// more"));
        assertInstanceOf(Drafts.Change.Changed.class, others.change(draft, seen, change));
        assertInstanceOf(Drafts.Change.Overtaken.class, drafts.change(draft, seen, change));
        assertEquals(
                "// more",
                drafts.of(PortThresholdEdition.EDITION).get(0).files().own().get("more.drl"));
        drafts.discard(draft);
        assertTrue(others.find(PortThresholdEdition.EDITION, draft.id()).isEmpty());
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
        return replica.catalogue().state(PortThresholdEdition.EDITION).orElseThrow();
    }
}
