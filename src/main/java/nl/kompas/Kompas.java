package nl.kompas;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kompas.activation.Drafts;
import nl.kompas.activation.Examiner;
import nl.kompas.activation.FileDrafts;
import nl.kompas.activation.FileJournal;
import nl.kompas.activation.FileRuleSetStore;
import nl.kompas.activation.FolderWatcher;
import nl.kompas.activation.Journal;
import nl.kompas.activation.JournalWatcher;
import nl.kompas.activation.LiveCatalogue;
import nl.kompas.activation.Publications;
import nl.kompas.activation.RecordedCaseCheck;
import nl.kompas.activation.ReplicaCatalogue;
import nl.kompas.activation.RuleSetStore;
import nl.kompas.activation.SharedDrafts;
import nl.kompas.activation.SharedJournal;
import nl.kompas.activation.SharedRuleSetStore;
import nl.kompas.activation.SingleCatalogue;
import nl.kompas.answer.Evaluations;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.CatalogueEvaluations;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.Replay;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.storage.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the parts of the service together. */
@ApplicationScoped
class Kompas {

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

    Kompas(
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
        FileRuleSetStore files = new FileRuleSetStore(data);
        return database.shared() ? new SharedRuleSetStore(database, files) : files;
    }

    @Produces
    @Singleton
    Journal journal(Database database) {
        return database.shared() ? new SharedJournal(database) : new FileJournal(data);
    }

    @Produces
    @Singleton
    Drafts drafts(Database database, Clock clock) {
        return database.shared() ? new SharedDrafts(database, clock) : new FileDrafts(data, clock);
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
            Clock clock,
            @ConfigProperty(name = "kompas.activation.cases") FailingCases failing) {
        Examiner examiner =
                new Examiner(loader, new RecordedCaseCheck(new Replay(clock)), failing == FailingCases.BLOCK, clock);
        Publications publications = new Publications(data);
        LiveCatalogue catalogue = journal instanceof SharedJournal shared
                ? new ReplicaCatalogue(folder, loader, examiner, store, shared, publications, clock)
                : new SingleCatalogue(folder, loader, examiner, store, (FileJournal) journal, publications, clock);
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
    Evaluations evaluations(Catalogue catalogue, Clock clock) {
        return new CatalogueEvaluations(catalogue, clock);
    }
}
