package nl.kompas.app;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.EditionValidator;
import nl.kompas.publishing.FolderWatcher;
import nl.kompas.publishing.Journal;
import nl.kompas.publishing.JournalWatcher;
import nl.kompas.publishing.LiveCatalogue;
import nl.kompas.publishing.PublicationLog;
import nl.kompas.publishing.RecordedCaseCheck;
import nl.kompas.publishing.ReplicaCatalogue;
import nl.kompas.publishing.RuleSetStore;
import nl.kompas.publishing.SingleCatalogue;
import nl.kompas.storage.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the parts of the service together. */
@ApplicationScoped
class Application {

    /** What becomes of an edition whose own recorded cases fail. */
    enum FailingCases {
        /** It does not answer; the one before it goes on. */
        BLOCK,
        /** It answers, and the failing cases are reported. */
        WARN
    }

    /** What looks for changes of rules. */
    record Watchers(List<AutoCloseable> all) {}

    private final Path rules;
    private final Path data;

    Application(
            @ConfigProperty(name = "kompas.rules.path") Path rules,
            @ConfigProperty(name = "kompas.data.path") Path data) {
        this.rules = rules;
        this.data = data;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    RulesFolder folder() {
        return new RulesFolder(rules);
    }

    @Produces
    @Singleton
    RuleSetStore store(Database database) {
        return new RuleSetStore(database);
    }

    @Produces
    @Singleton
    Journal journal(Database database) {
        return new Journal(database);
    }

    @Produces
    @Singleton
    Drafts drafts(Database database, Clock clock) {
        return new Drafts(database, clock);
    }

    @Produces
    @Singleton
    EditionLoader loader(
            Clock clock,
            @ConfigProperty(name = "kompas.evaluation.max-firings") int maxFirings,
            @ConfigProperty(name = "kompas.evaluation.max-duration") Duration maxDuration) {
        return new EditionLoader(clock, new EvaluationLimits(maxFirings, maxDuration));
    }

    @Produces
    @Singleton
    @Startup
    LiveCatalogue catalogue(
            RulesFolder folder,
            EditionLoader loader,
            RuleSetStore store,
            Journal journal,
            Database database,
            Clock clock,
            @ConfigProperty(name = "kompas.activation.cases") FailingCases failing) {
        EditionValidator editionValidator =
                new EditionValidator(loader, new RecordedCaseCheck(clock), failing == FailingCases.BLOCK, clock);
        PublicationLog publicationLog = new PublicationLog(data);
        LiveCatalogue catalogue = database.shared()
                ? new ReplicaCatalogue(folder, loader, editionValidator, store, journal, publicationLog, clock)
                : new SingleCatalogue(folder, loader, editionValidator, store, journal, publicationLog, clock);
        catalogue.start();
        return catalogue;
    }

    @Produces
    @Singleton
    @Startup
    Watchers watchers(LiveCatalogue catalogue) {
        FolderWatcher files = new FolderWatcher(rules, catalogue::refreshAll);
        return new Watchers(
                catalogue instanceof ReplicaCatalogue replica
                        ? List.of(files, new JournalWatcher(replica::follow))
                        : List.of(files));
    }

    void stop(@Disposes Watchers watchers) throws Exception {
        for (AutoCloseable watcher : watchers.all()) {
            watcher.close();
        }
    }

    @Produces
    @Singleton
    CaseEvaluator evaluations(Catalogue catalogue, Clock clock) {
        return new CatalogueEvaluator(catalogue, clock);
    }
}
