package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.kompas.edition.Comparison.ChangedFile;
import nl.kompas.policy.EditionId;
import nl.kompas.rule.Rule;
import org.junit.jupiter.api.Test;

/** Two rule sets side by side, in the words of the rules and the lines of the other files. */
class ComparisonTest {

    private static final String CASE = "cases/rule-mission-no-sectors.json";

    private final EditionFiles files = new RulesFolder(Path.of("rules")).read(new EditionId("topsectoren", "2011-09"));
    private final Edition edition = loaded(files);

    @Test
    void aRuleSetDoesNotDifferFromItself() {
        assertEquals(new Comparison(List.of(), List.of(), List.of(), List.of()), Comparison.of(edition, edition));
    }

    @Test
    void aRuleThatMovesOrGetsACommentIsTheSameRule() {
        SortedMap<String, String> own = new TreeMap<>(files.own());
        own.put("moved.drl", "// Moved.\n" + own.remove("regions.drl"));
        Edition moved = loaded(new EditionFiles(files.id(), own, files.reference(), List.of()));
        Comparison comparison = Comparison.of(edition, moved);
        assertEquals(
                0,
                comparison.added().size()
                        + comparison.removed().size()
                        + comparison.changed().size());
    }

    @Test
    void aRuleThatChangesIsShownWithThePartsThatDiffer() {
        Comparison comparison = Comparison.of(
                edition, loaded(changed("regions.drl", text -> text.replaceFirst("Go together", "Travel together"))));
        Comparison.Changed changed = comparison.changed().get(0);
        assertEquals("TS-REF-JOINT-MISSION", changed.before().id());
        assertEquals(List.of("title"), changed.parts());
        assertEquals(
                "Travel together with regions that invest in the sector",
                changed.after().title());
    }

    @Test
    void rulesThatComeAndGoAreTold() {
        Edition other = loaded(changed("regions.drl", text -> text.replace("TS-REF-JOINT-MISSION", "TS-REF-TOGETHER")));
        Comparison comparison = Comparison.of(edition, other);
        assertEquals(
                List.of("TS-REF-TOGETHER"),
                comparison.added().stream().map(Rule::id).toList());
        assertEquals(
                List.of("TS-REF-JOINT-MISSION"),
                comparison.removed().stream().map(Rule::id).toList());
    }

    @Test
    void aLineThatTheOtherHasLessOftenIsADifference() {
        String twice = files.own().get(CASE).stripTrailing() + "\n\n";
        Comparison comparison = Comparison.of(edition, loaded(changed(CASE, text -> twice)));
        assertEquals(List.of(new ChangedFile(CASE, List.of(), List.of(""))), comparison.files());
    }

    @Test
    void referenceDataIsComparedToo() {
        SortedMap<String, String> reference = new TreeMap<>(files.reference());
        reference.computeIfPresent("countries.csv", (name, text) -> text.replace("\nAD,Andorra,", "\nAD,Andorre,"));
        ChangedFile changed =
                Comparison.of(edition, loaded(files.beside(reference))).files().get(0);
        assertEquals("reference/countries.csv", changed.name());
        assertEquals(List.of("AD,Andorre,Andorra,yes,no,no,no"), changed.added());
    }

    private EditionFiles changed(String name, UnaryOperator<String> change) {
        SortedMap<String, String> own = new TreeMap<>(files.own());
        own.computeIfPresent(name, (any, text) -> change.apply(text));
        return new EditionFiles(files.id(), own, files.reference(), List.of());
    }

    private static Edition loaded(EditionFiles files) {
        return new EditionLoader(Clock.systemUTC()).load(files).active().orElseThrow();
    }
}
