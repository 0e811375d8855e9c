package nl.kompas.replay;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.kompas.activation.Activation;
import nl.kompas.activation.FileDrafts;
import nl.kompas.activation.FileJournal;
import nl.kompas.activation.FileRuleSetStore;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.RepositoryRules;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.EditionId;

/** Replays on the rules of this repository, in a data folder of their own. */
record Bench(Path data) {

    static final EditionId EDITION = new EditionId("noord-brabant", "2024-06");
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Clock CLOCK = Clock.systemUTC();

    Targets targets() {
        return new Targets(
                RepositoryRules.CATALOGUE,
                new FileJournal(data),
                new FileRuleSetStore(data),
                new FileDrafts(data, CLOCK),
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
    static Target now() {
        return new Target(edition(), Optional.empty(), Optional.empty());
    }

    static Edition edition() {
        return RepositoryRules.CATALOGUE.now().answering(EDITION).orElseThrow();
    }

    /** Notes that a rule set once answered. */
    void keep(Edition edition) {
        new FileRuleSetStore(data).keep(edition.files());
        new FileJournal(data)
                .add(new Activation(
                        edition.files().id(),
                        edition.hash(),
                        edition.files().revision(),
                        CLOCK.instant(),
                        null,
                        null,
                        Activation.Origin.FOLDER));
    }

    /** The replay once it is over. */
    static Replays.Shown over(Replays replays, Run run) {
        await().atMost(PATIENCE)
                .until(() -> replays.find(run.id()).orElseThrow().run().over());
        return replays.find(run.id()).orElseThrow();
    }
}
