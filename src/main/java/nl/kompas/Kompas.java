package nl.kompas;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.kompas.activation.Drafts;
import nl.kompas.activation.Examiner;
import nl.kompas.activation.FolderWatcher;
import nl.kompas.activation.Journal;
import nl.kompas.activation.LiveCatalogue;
import nl.kompas.activation.Publications;
import nl.kompas.activation.RecordedCaseCheck;
import nl.kompas.activation.RuleSetStore;
import nl.kompas.answer.Evaluations;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.CatalogueEvaluations;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.Replay;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.EvaluationLimits;
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
    RuleSetStore store() {
        return new RuleSetStore(data);
    }

    @Produces
    @Singleton
    Journal journal() {
        return new Journal(data);
    }

    @Produces
    @Singleton
    Drafts drafts(Clock clock) {
        return new Drafts(data, clock);
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
        LiveCatalogue catalogue = new LiveCatalogue(
                folder,
                loader,
                new Examiner(loader, new RecordedCaseCheck(new Replay(clock)), failing == FailingCases.BLOCK, clock),
                store,
                journal,
                new Publications(data),
                clock);
        catalogue.start();
        return catalogue;
    }

    @Produces
    @Singleton
    @Startup
    FolderWatcher watcher(LiveCatalogue catalogue) {
        return new FolderWatcher(rules, catalogue::refreshAll);
    }

    void stop(@Disposes FolderWatcher watcher) throws IOException {
        watcher.close();
    }

    @Produces
    @Singleton
    Evaluations evaluations(Catalogue catalogue, Clock clock) {
        return new CatalogueEvaluations(catalogue, clock);
    }
}
