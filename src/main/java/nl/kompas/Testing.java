package nl.kompas;

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
import nl.kompas.activation.Drafts;
import nl.kompas.activation.Journal;
import nl.kompas.activation.RuleSetStore;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.coverage.Coverages;
import nl.kompas.coverage.RecordedOutcomes;
import nl.kompas.replay.Replays;
import nl.kompas.replay.Targets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together what testers use. */
@ApplicationScoped
class Testing {

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
    Coverages coverages(Clock clock) {
        return new Coverages(clock);
    }

    /** What comes of recorded cases. */
    @Produces
    @Singleton
    RecordedOutcomes recordedOutcomes(Clock clock) {
        return new RecordedOutcomes(clock);
    }

    @Produces
    @Singleton
    Targets targets(
            Catalogue catalogue,
            Journal journal,
            RuleSetStore store,
            Drafts drafts,
            RulesFolder folder,
            EditionLoader loader) {
        return new Targets(catalogue, journal, store, drafts, folder, loader);
    }

    @Produces
    @Singleton
    @Startup
    Replays replays(
            @ConfigProperty(name = "kompas.data.path") Path data,
            Catalogue catalogue,
            Targets targets,
            Clock clock,
            Settings settings) {
        Replays replays = new Replays(data, catalogue, targets, clock, settings.bounds());
        replays.start();
        return replays;
    }

    void stop(@Disposes Replays replays) {
        replays.close();
    }
}
