package nl.kompas.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import nl.kompas.decisions.DecisionArchive;
import nl.kompas.decisions.DecisionCases;
import nl.kompas.decisions.DecisionLog;
import nl.kompas.decisions.Erasure;
import nl.kompas.decisions.Reproductions;
import nl.kompas.decisions.Retention;
import nl.kompas.decisions.Verification;
import nl.kompas.edition.EditionLoader;
import nl.kompas.publishing.RuleSetStore;
import nl.kompas.replay.RecordedDecisions;
import nl.kompas.storage.Database;
import nl.kompas.storage.DatabaseUnavailable;
import org.jboss.logging.Logger;

/** Puts together what keeps decisions. */
@ApplicationScoped
class DecisionBeans {

    private static final Logger LOG = Logger.getLogger(DecisionBeans.class);

    private final Database database;
    private final Clock clock;
    private final Retention retention;

    /** How long decisions are kept. */
    @ConfigMapping(prefix = "kompas.decisions")
    interface Settings {

        /** For policies without a time of their own; for ever where absent. */
        Optional<Period> retention();

        /** By policy. */
        Map<String, Period> retentionOf();
    }

    DecisionBeans(Database database, Clock clock, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.retention = new Retention(database, clock, settings.retention(), settings.retentionOf());
    }

    @Produces
    @Singleton
    DecisionLog log() {
        return new DecisionLog(database);
    }

    void stop(@Disposes DecisionLog log) throws InterruptedException {
        log.close();
    }

    @Produces
    @Singleton
    DecisionArchive archive() {
        return new DecisionArchive(database);
    }

    @Produces
    @Singleton
    RecordedDecisions cases(DecisionArchive archive) {
        return new DecisionCases(archive);
    }

    @Produces
    @Singleton
    Verification verification() {
        return new Verification(database);
    }

    @Produces
    @Singleton
    Erasure erasure() {
        return new Erasure(database, clock);
    }

    @Produces
    @Singleton
    Reproductions reproductions(RuleSetStore store, EditionLoader loader) {
        return new Reproductions(store, loader, clock);
    }

    /** Removes what is kept too long, soon after the start and every day. */
    @Scheduled(every = "24h", delayed = "1m")
    void removeOld() {
        try {
            long removed = retention.apply();
            if (removed > 0) {
                LOG.infof("%d decisions were removed: their time was over", removed);
            }
        } catch (DatabaseUnavailable e) {
            LOG.warnf("Decisions whose time is over stay for another day: %s", e.getMessage());
        }
    }
}
