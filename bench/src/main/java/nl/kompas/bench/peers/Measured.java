package nl.kompas.bench.peers;

import java.nio.file.Path;
import java.time.Clock;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.Edition;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.FaultCollector;
import nl.kompas.rule.RuleSet;

/** The question that peers are measured on. */
final class Measured {

    static final Path RULES = Path.of("bench", "rules");
    static final EditionId EDITION = new EditionId("noord-brabant", "2024-06");
    static final String QUESTION = "initiative";

    private Measured() {}

    /** Its rules, as Kompas reads them. */
    static RuleSet rules() {
        Edition edition = new FolderCatalogue(RULES, Clock.systemUTC())
                .now()
                .answering(EDITION)
                .orElseThrow();
        return new RuleSetBuilder(edition.definition(), new FaultCollector())
                .read(edition.rules())
                .get(QUESTION);
    }
}
