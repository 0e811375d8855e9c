package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.storage.DatabaseUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the shared database is away answers go on and nothing changes; once it is back, replicas catch up by themselves. */
class DatabaseAwayTest {

    private static PostgresDatabase postgresDatabase;

    @TempDir
    private Path folder;

    private Replica one;

    @BeforeAll
    static void startPostgres() {
        postgresDatabase = PostgresDatabase.started();
    }

    @AfterAll
    static void stopPostgres() {
        postgresDatabase.close();
    }

    @BeforeEach
    void startOneWithThresholdTen() {
        postgresDatabase.empty();
        one = Replica.started(Replica.site(folder, "one", 10), postgresDatabase);
    }

    @Test
    void nothingIsPublishedWhileItIsAwayAndAllOfItAfterwards() {
        postgresDatabase.crash();
        assertThrows(DatabaseUnavailable.class, () -> one.publish(30));
        one.catalogue().follow();
        assertEquals("From 10 ships on.", one.text());
        assertEquals(PortThresholdEdition.files(10), one.files().own());
        postgresDatabase.start();
        assertInstanceOf(Publication.Published.class, one.publish(30));
        assertEquals("From 30 ships on.", one.text());
        assertEquals(2, one.history().size());
    }

    @Test
    void whatIsSavedWhileItIsAwayAnswersOnceItIsBack() {
        postgresDatabase.refuse();
        one.save(PortThresholdEdition.files(30));
        assertEquals("From 10 ships on.", one.text());
        postgresDatabase.admit();
        one.catalogue().refreshAll();
        assertEquals("From 30 ships on.", one.text());
        assertEquals(2, one.history().size());
    }

    @Test
    void aReplicaThatStartsMeanwhileAnswersByItsFolderAndCatchesUp() {
        Replica other = Replica.started(Replica.site(folder, "other", 10), postgresDatabase);
        one.publish(30);
        postgresDatabase.stop();
        Replica restarted = other.restarted(postgresDatabase);
        assertEquals("From 10 ships on.", restarted.text());
        assertThrows(DatabaseUnavailable.class, () -> restarted.publish(40));
        postgresDatabase.start();
        restarted.catalogue().follow();
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals(one.files(), restarted.files());
        assertEquals(2, one.history().size());
    }

    @Test
    void whatAnsweredBeforeTheDatabaseWasEverThereIsTaken() {
        postgresDatabase.empty();
        postgresDatabase.stop();
        Replica first = one.restarted(postgresDatabase);
        assertEquals("From 10 ships on.", first.text());
        first.save(PortThresholdEdition.files(15));
        assertEquals("From 15 ships on.", first.text());
        postgresDatabase.start();
        first.catalogue().refreshAll();
        assertEquals(1, first.history().size());
        assertEquals(first.files().revision(), first.history().get(0).revision());
    }

    @Test
    void whatMadeDecisionsBeforeTheJournalWasReadIsKept() {
        postgresDatabase.stop();
        one.site().write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        Replica restarted = one.restarted(postgresDatabase);
        String answering = restarted.files().revision();
        one.site().write("large.drl", "rule");
        postgresDatabase.start();
        restarted.catalogue().refreshAll();
        assertEquals("From 10 ships on.", restarted.text());
        RuleSetStore elsewhere = new RuleSetStore(restarted.database());
        assertTrue(elsewhere.find(answering).isPresent());
    }

    @Test
    void anActivationOfWhichNobodyHeardThatItWasCommittedIsFollowed() {
        Replica other = Replica.started(Replica.site(folder, "other", 10), postgresDatabase);
        Journal journal = new Journal(one.database());
        one.publish(30);
        Activation last = one.history().get(1);
        journal.append(
                new Activation(
                        last.edition(),
                        last.ruleset(),
                        one.history().get(0).revision(),
                        last.at(),
                        "anna",
                        "back",
                        last.origin()),
                2);
        for (Replica replica : new Replica[] {one, other}) {
            replica.catalogue().follow();
            assertEquals("From 10 ships on.", replica.text());
            assertEquals(PortThresholdEdition.files(10), replica.files().own());
        }
    }
}
