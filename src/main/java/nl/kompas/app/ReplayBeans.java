package nl.kompas.app;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.RulesFolder;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.Journal;
import nl.kompas.publishing.RuleSetStore;
import nl.kompas.recorded.CoverageFinder;
import nl.kompas.recorded.RecordedOutcomes;
import nl.kompas.replay.ReplayTargets;
import nl.kompas.replay.Replays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together what testers use. */
@ApplicationScoped
class ReplayBeans {

    /** How much is replayed and kept. */
    @ConfigMapping(prefix = "kompas.replays")
    interface Settings {

        /** Replays under way at once. */
        @WithDefault("2")
        int running();

        /** Replays that wait for their turn. */
        @WithDefault("10")
        int waiting();

        /** Threads that evaluate, for all replays together; as many as there are cores where absent. */
        OptionalInt threads();

        /** Replays that are over and kept. */
        @WithDefault("100")
        int kept();

        /** How long they are kept. */
        @WithDefault("30d")
        Duration maxAge();

        /** The same for the replays. */
        default Replays.Bounds bounds() {
            int workers = threads().orElse(Runtime.getRuntime().availableProcessors());
            return new Replays.Bounds(running(), waiting(), workers, kept(), maxAge());
        }
    }

    @Produces
    @Singleton
    CoverageFinder coverages(Clock clock) {
        return new CoverageFinder(clock);
    }

    /** What comes of recorded cases. */
    @Produces
    @Singleton
    RecordedOutcomes recordedOutcomes(Clock clock) {
        return new RecordedOutcomes(clock);
    }

    @Produces
    @Singleton
    ReplayTargets targets(
            Catalogue catalogue,
            Journal journal,
            RuleSetStore store,
            Drafts drafts,
            RulesFolder folder,
            EditionLoader loader) {
        return new ReplayTargets(catalogue, journal, store, drafts, folder, loader);
    }

    @Produces
    @Singleton
    @Startup
    Replays replays(
            @ConfigProperty(name = "kompas.data.path") Path data,
            Catalogue catalogue,
            ReplayTargets replayTargets,
            Clock clock,
            Settings settings) {
        Replays replays = new Replays(data, catalogue, replayTargets, clock, settings.bounds());
        replays.start();
        return replays;
    }

    void stop(@Disposes Replays replays) {
        replays.close();
    }
}
