package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.RulesFolder;
import nl.kompas.fixtures.EmbeddedDatabase;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.policy.EditionId;
import nl.kompas.storage.Database;

/** A rules folder and a data folder, and services that are started on them one after another. */
record ServiceFolders(Path rules, Path data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A site in a folder, with the made policy at a threshold. */
    static ServiceFolders with(Path folder, int threshold) {
        ServiceFolders serviceFolders = new ServiceFolders(folder.resolve("rules"), folder.resolve("data"));
        serviceFolders.write("reference", PortThresholdEdition.REFERENCE);
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(threshold));
        return serviceFolders;
    }

    /** Writes files below a folder of the rules as any editor does. */
    void write(String folder, Map<String, String> files) {
        files.forEach((name, content) -> write(rules.resolve(folder).resolve(name), content));
    }

    /** Writes a file of the edition. */
    void write(String name, String content) {
        write(file(name), content);
    }

    private static void write(Path path, String content) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the edition. */
    Path file(String name) {
        return rules.resolve(PortThresholdEdition.EDITION.toString()).resolve(name);
    }

    /** Starts a service by which failing cases block. */
    LiveCatalogue start() {
        return start(true, cases());
    }

    /** Starts a service. */
    LiveCatalogue start(boolean failingCasesBlock, CaseCheck cases) {
        LiveCatalogue catalogue = new SingleCatalogue(
                new RulesFolder(rules),
                new EditionLoader(Clock.systemUTC()),
                new EditionValidator(new EditionLoader(Clock.systemUTC()), cases, failingCasesBlock, Clock.systemUTC()),
                store(),
                new Journal(database()),
                new PublicationLog(data),
                Clock.systemUTC());
        catalogue.start();
        return catalogue;
    }

    /** The check that services use. */
    static CaseCheck cases() {
        return new RecordedCaseCheck(Clock.systemUTC());
    }

    /** The database in the data folder. */
    Database database() {
        return EmbeddedDatabase.of(data);
    }

    /** The rule sets that are kept. */
    RuleSetStore store() {
        return new RuleSetStore(database());
    }

    /** The journal as it is on disk now. */
    Journal journal() {
        Journal journal = new Journal(database());
        journal.read();
        return journal;
    }

    /** How often the edition was put in place, by what is on disk. */
    int activations() {
        return journal().of(PortThresholdEdition.EDITION).size();
    }

    /** What the edition advises for that many ships. */
    static String advice(Catalogue catalogue, int ships) {
        return answer(catalogue, PortThresholdEdition.EDITION, ships)
                .at("/advice/0/level")
                .asText();
    }

    /** What an edition says of the threshold that its answers go by. */
    static String text(Catalogue catalogue, EditionId edition) {
        return answer(catalogue, edition, 500).at("/rules/0/text/en").asText();
    }

    /** What an edition answers for that many ships. */
    static JsonNode answer(Catalogue catalogue, EditionId edition, int ships) {
        EvaluationOutcome evaluationOutcome = new CatalogueEvaluator(catalogue, Clock.systemUTC())
                .evaluate(PortThresholdEdition.visit(edition, ships).getBytes(StandardCharsets.UTF_8));
        return JSON.valueToTree(assertInstanceOf(EvaluationOutcome.Answered.class, evaluationOutcome)
                .answer());
    }
}
