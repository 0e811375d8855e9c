package nl.kompas.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the packaged service on one PostgreSQL. */
class ReplicasIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MEASURED = Soak.times(5, 20);
    private static final int CRASHES = Soak.times(2, 5);

    @TempDir
    private static Path folder;

    private static PostgresDatabase postgresDatabase;
    private static PolicyOwner one;
    private static PolicyOwner other;

    /** Each edit is another, in whatever order the tests run. */
    private static int edit;

    @BeforeAll
    static void startTwo() throws IOException {
        postgresDatabase = PostgresDatabase.started();
        one = owner("one");
        other = owner("other");
    }

    @AfterAll
    static void stopAll() {
        one.replica().close();
        other.replica().close();
        postgresDatabase.close();
    }

    @Test
    void whatIsPublishedOnOneAnswersOnTheOther() throws IOException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            one.publish(++edit);
            long published = System.nanoTime();
            awaitAnswersBy(other, edit);
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - published));
        }
        millis.sort(null);
        System.out.printf(
                "%d publications; published on one to answering on the other: median %d ms, worst %d ms%n",
                MEASURED, millis.get(MEASURED / 2), millis.get(MEASURED - 1));
        assertEquals(files(one), files(other));
    }

    @Test
    void aDraftOfOneIsPublishedOnTheOther() {
        String draft = one.draft(++edit);
        assertEquals(201, other.publish(draft, one.seen()).statusCode());
        awaitAnswersBy(one, edit);
        assertEquals(one.seen(), other.seen());
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsOvertaken() {
        await().atMost(PATIENCE).until(() -> one.seen().equals(other.seen()));
        String seen = one.seen();
        int first = ++edit;
        int second = ++edit;
        String draftOfOne = one.draft(first);
        String draftOfOther = other.draft(second);
        int before = one.history().size();
        CompletableFuture<Response> published = CompletableFuture.supplyAsync(() -> one.publish(draftOfOne, seen));
        int status = other.publish(draftOfOther, seen).statusCode();
        assertEquals(Set.of(201, 412), Set.of(status, published.join().statusCode()));
        int winner = status == 201 ? second : first;
        awaitAnswersBy(one, winner);
        awaitAnswersBy(other, winner);
        assertEquals(before + 1, other.history().size());
    }

    @Test
    void aDecisionOfOneIsReproducedByTheOther() {
        one.publish(++edit);
        String decision = one.decide();
        one.publish(++edit);
        awaitAnswersBy(other, edit);
        assertTrue(other.reproduction(decision).get("identical").asBoolean());
    }

    @Test
    void theyRestartInAnyOrder() throws IOException {
        for (List<PolicyOwner> order : List.of(List.of(one, other), List.of(other, one))) {
            order.get(0).replica().close();
            order.get(1).publish(++edit);
            order.get(1).replica().kill();
            int before = activations();
            order.forEach(PolicyOwner::start);
            assertTrue(one.answersBy(edit) && other.answersBy(edit));
            assertEquals(files(one), files(other));
            assertEquals(before, activations());
        }
    }

    @Test
    void whileTheDatabaseIsAwayAnswersGoOnAndPublishingComesBackByItself() {
        one.publish(++edit);
        awaitAnswersBy(other, edit);
        String seen = one.seen();
        String draft = one.draft(edit + 1);
        postgresDatabase.stop();
        Response refused = one.publish(draft, seen);
        assertEquals(503, refused.statusCode());
        assertEquals("5", refused.header("Retry-After"));
        assertEquals("urn:kompas:problem:unavailable", refused.path("type"));
        assertTrue(one.answersBy(edit) && other.answersBy(edit));
        other.replica().kill();
        other.start();
        assertTrue(other.answersBy(edit));
        postgresDatabase.start();
        await().atMost(PATIENCE).until(() -> one.publish(draft, seen).statusCode() == 201);
        awaitAnswersBy(other, ++edit);
    }

    @Test
    void howeverOftenTheDatabaseCrashesNoEditionIsHalfAndNoPublicationIsLost() throws IOException {
        Set<String> published = new HashSet<>();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> {
            while (!ended.get()) {
                tryToPublish(++edit, published);
            }
        });
        for (int crash = 1; crash <= CRASHES; crash++) {
            int done = published.size();
            await().atMost(PATIENCE).until(() -> published.size() > done);
            postgresDatabase.crash();
            postgresDatabase.start();
        }
        ended.set(true);
        publishing.join();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> one.seen().equals(other.seen()) && inPlace());
        assertEquals(files(one), files(other));
        Set<String> history = new HashSet<>();
        one.history().forEach(each -> history.add(each.get("revision").asText()));
        assertTrue(history.containsAll(published));
        assertFalse(published.isEmpty());
    }

    private static void tryToPublish(int edit, Set<String> published) {
        try {
            Response response = one.publish(one.draft(edit), one.seen());
            if (response.statusCode() == 201) {
                published.add(response.path("revision"));
            }
        } catch (AssertionError e) {
            // The database is away.
        }
    }

    /** What the journal has last is what stands in the folders. */
    private static boolean inPlace() {
        JsonNode last = one.history().get(0);
        return one.seen().equals('"' + last.get("revision").asText() + '"');
    }

    private static int activations() throws IOException {
        try (var connection = postgresDatabase.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT max(id) FROM activation")) {
            rows.next();
            return rows.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }

    private static void awaitAnswersBy(PolicyOwner owner, int edit) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> owner.answersBy(edit));
    }

    private static PolicyOwner owner(String name) throws IOException {
        Path replica = folder.resolve(name);
        RulesCopy.of(replica, "reference", "noord-brabant");
        Files.createDirectories(replica.resolve("data"));
        return new PolicyOwner(replica, postgresDatabase.settings());
    }

    /** All that stands in the folder of the edition, and what is in it. */
    private static Set<String> files(PolicyOwner owner) throws IOException {
        Path edition = owner.rules().resolve("noord-brabant/2024-06");
        Set<String> files = new HashSet<>();
        try (Stream<Path> paths = Files.walk(edition)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.add(edition.relativize(path) + "\n" + Files.readString(path));
            }
        }
        return files;
    }
}
