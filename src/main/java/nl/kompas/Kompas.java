package nl.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import nl.kompas.answer.Evaluations;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.CatalogueEvaluations;
import nl.kompas.catalogue.FolderCatalogue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the parts of the service together. */
@ApplicationScoped
class Kompas {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Catalogue catalogue(@ConfigProperty(name = "kompas.rules.path") Path rules, Clock clock) {
        return new FolderCatalogue(rules, clock);
    }

    @Produces
    @Singleton
    Evaluations evaluations(Catalogue catalogue, Clock clock) {
        return new CatalogueEvaluations(catalogue, clock);
    }
}
