package nl.kompas.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.policy.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads each hostile rule file in an edition that is good but for it, beside one that is good. */
class HostileRulesTest {

    @TempDir
    Path temp;

    static List<HostileFile> attempts() {
        return HostileCorpus.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void takesNoEffectAndIsRefusedWithItsLine(HostileFile hostileFile) throws IOException {
        Path mark = temp.resolve("mark");
        Path rules = HostileRulesFolder.withGoodRules(temp);
        HostileRulesFolder.put(rules, "hostile/2024/hostile.drl", HostileCorpus.marked(hostileFile, mark));

        RefusedEdition refusedEdition = RefusedEdition.of(rules);

        Effects.assertNone(mark);
        String file = hostileFile.code().equals("no-rules") ? "hostile/2024" : "hostile/2024/hostile.drl";
        refusedEdition.isThere(hostileFile.code(), file, hostileFile.line());
        Effects.assertNone(mark);
    }

    @Test
    void aGoodRuleFileInTheSamePlaceAnswers() throws IOException {
        Path rules = HostileRulesFolder.rules(temp);
        HostileRulesFolder.put(rules, "hostile/2024/hostile.drl", Files.readAllBytes(HostileRulesFolder.GOOD_RULES));

        FolderCatalogue catalogue = new FolderCatalogue(rules, Clock.systemUTC());

        EditionState edition =
                catalogue.now().state(new EditionId("hostile", "2024")).orElseThrow();
        assertEquals(List.of(), edition.faults());
        assertTrue(edition.active().isPresent());
    }

    @Test
    void theCorpusIsWhatItsTableSays() throws IOException {
        List<HostileFile> attempts = HostileCorpus.all();
        assertEquals(
                attempts.size(),
                attempts.stream().map(HostileFile::file).distinct().count());
        assertTrue(attempts.size() >= 150, () -> attempts.size() + " attempts");
        try (var files = Files.list(HostileCorpus.FOLDER.resolve("rules"))) {
            List<String> written = files.map(
                            file -> file.getFileName().toString().replace(".drl", ""))
                    .filter(name -> attempts.stream()
                            .noneMatch(hostileFile -> hostileFile.file().equals(name)))
                    .toList();
            assertEquals(List.of(), written, "files that the table does not name");
        }
        assertNull(System.getProperty(Effects.PROPERTY));
    }
}
