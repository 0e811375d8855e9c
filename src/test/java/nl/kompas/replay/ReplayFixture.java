package nl.kompas.replay;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.RulesFolder;
import nl.kompas.fixtures.EmbeddedDatabase;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Activation;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.Journal;
import nl.kompas.publishing.RuleSetStore;
import nl.kompas.storage.Database;

/** Replays on the rules of this repository, in a data folder of their own. */
record ReplayFixture(Path data) {

    static final EditionId EDITION = new EditionId("noord-brabant", "2024-06");
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Clock CLOCK = Clock.systemUTC();

    ReplayTargets targets() {
        return new ReplayTargets(
                RepositoryRules.CATALOGUE,
                new Journal(database()),
                new RuleSetStore(database()),
                new Drafts(database(), CLOCK),
                new RulesFolder(RepositoryRules.FOLDER),
                new EditionLoader(CLOCK));
    }

    /** A service that takes up the replays in the folder. */
    Replays start(Replays.Bounds bounds) {
        return start(bounds, CLOCK);
    }

    Replays start(Replays.Bounds bounds, Clock clock) {
        Replays replays = new Replays(data, RepositoryRules.CATALOGUE, targets(), clock, bounds);
        replays.start();
        return replays;
    }

    static Replays.Bounds bounds(int running, int waiting, int kept) {
        return new Replays.Bounds(running, waiting, 2, kept, Duration.ofDays(30));
    }

    /** The rules of now as target. */
    static ReplayTarget now() {
        return new ReplayTarget(edition(), Optional.empty(), Optional.empty());
    }

    static Edition edition() {
        return RepositoryRules.CATALOGUE.now().answering(EDITION).orElseThrow();
    }

    /** Notes that a rule set once answered. */
    void keep(Edition edition) {
        new RuleSetStore(database()).keep(edition.files());
        Journal journal = new Journal(database());
        journal.append(
                new Activation(
                        edition.files().id(),
                        edition.hash(),
                        edition.files().revision(),
                        CLOCK.instant(),
                        null,
                        null,
                        Activation.Origin.FOLDER),
                journal.read());
    }

    private Database database() {
        return EmbeddedDatabase.of(data);
    }

    /** The replay once it is over. */
    static Replays.Shown over(Replays replays, ReplayStatus replayStatus) {
        await().atMost(PATIENCE)
                .until(() -> replays.find(replayStatus.id()).orElseThrow().run().over());
        return replays.find(replayStatus.id()).orElseThrow();
    }
}
