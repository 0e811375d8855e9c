package nl.kompas.bench.peers;

import java.nio.file.Path;
import java.time.Clock;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.FolderCatalogue;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.rule.RuleSet;

/** The question that peers are measured on. */
final class Measured {

    static final Path RULES = Path.of("rules");
    static final EditionId EDITION = new EditionId("noord-brabant", "2024-06");
    static final String QUESTION = "initiative";

    private Measured() {}

    /** Its rules, as Kompas reads them. */
    static RuleSet rules() {
        Edition edition = new FolderCatalogue(RULES, Clock.systemUTC())
                .now()
                .answering(EDITION)
                .orElseThrow();
        return new RuleSetReader(edition.framework(), new Faults())
                .read(edition.rules())
                .get(QUESTION);
    }
}
