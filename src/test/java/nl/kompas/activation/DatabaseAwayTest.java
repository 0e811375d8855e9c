package nl.kompas.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.kompas.storage.DatabaseUnavailable;
import nl.kompas.storage.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the shared database is away answers go on and nothing changes; once it is back, replicas catch up by themselves. */
class DatabaseAwayTest {

    private static Postgres postgres;

    @TempDir
    private Path folder;

    private Replica one;

    @BeforeAll
    static void startPostgres() {
        postgres = Postgres.started();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @BeforeEach
    void startOneWithThresholdTen() {
        postgres.empty();
        one = Replica.started(Replica.site(folder, "one", 10), postgres);
    }

    @Test
    void nothingIsPublishedWhileItIsAwayAndAllOfItAfterwards() {
        postgres.crash();
        assertThrows(DatabaseUnavailable.class, () -> one.publish(30));
        one.catalogue().follow();
        assertEquals("From 10 ships on.", one.text());
        assertEquals(Port.files(10), one.files().own());
        postgres.start();
        assertInstanceOf(Publication.Published.class, one.publish(30));
        assertEquals("From 30 ships on.", one.text());
        assertEquals(2, one.history().size());
    }

    @Test
    void whatIsSavedWhileItIsAwayAnswersOnceItIsBack() {
        postgres.refuse();
        one.save(Port.files(30));
        assertEquals("From 10 ships on.", one.text());
        postgres.admit();
        one.catalogue().refreshAll();
        assertEquals("From 30 ships on.", one.text());
        assertEquals(2, one.history().size());
    }

    @Test
    void aReplicaThatStartsMeanwhileAnswersByItsFolderAndCatchesUp() {
        Replica other = Replica.started(Replica.site(folder, "other", 10), postgres);
        one.publish(30);
        postgres.stop();
        Replica restarted = other.restarted(postgres);
        assertEquals("From 10 ships on.", restarted.text());
        assertThrows(DatabaseUnavailable.class, () -> restarted.publish(40));
        postgres.start();
        restarted.catalogue().follow();
        assertEquals("From 30 ships on.", restarted.text());
        assertEquals(one.files(), restarted.files());
        assertEquals(2, one.history().size());
    }

    @Test
    void whatAnsweredBeforeTheDatabaseWasEverThereIsTaken() {
        postgres.empty();
        postgres.stop();
        Replica first = one.restarted(postgres);
        assertEquals("From 10 ships on.", first.text());
        first.save(Port.files(15));
        assertEquals("From 15 ships on.", first.text());
        postgres.start();
        first.catalogue().refreshAll();
        assertEquals(1, first.history().size());
        assertEquals(first.files().revision(), first.history().get(0).revision());
    }

    @Test
    void whatMadeDecisionsBeforeTheJournalWasReadIsKept() {
        postgres.stop();
        one.site().write(Port.EDITION.toString(), Port.files(15));
        Replica restarted = one.restarted(postgres);
        String answering = restarted.files().revision();
        one.site().write("large.drl", "rule");
        postgres.start();
        restarted.catalogue().refreshAll();
        assertEquals("From 10 ships on.", restarted.text());
        RuleSetStore elsewhere =
                new SharedRuleSetStore(restarted.database(), new FileRuleSetStore(folder.resolve("elsewhere")));
        assertTrue(elsewhere.find(answering).isPresent());
    }

    @Test
    void anActivationOfWhichNobodyHeardThatItWasCommittedIsFollowed() {
        Replica other = Replica.started(Replica.site(folder, "other", 10), postgres);
        SharedJournal journal = new SharedJournal(one.database());
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
            assertEquals(Port.files(10), replica.files().own());
        }
    }
}
