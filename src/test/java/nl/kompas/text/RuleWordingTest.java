package nl.kompas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import org.junit.jupiter.api.Test;

/** Rules in words say what the rules say. */
class RuleWordingTest {

    private static final List<Said> SAID = List.of(
            new Said("Finding(indicator == \"innovation-standing\", value == \"top\")", "…: ‘Top’", "…: ‘Top’"),
            new Said("Finding(indicator == \"destination\")", "…: bekend", "…: known"),
            new Said("not Finding(indicator == \"destination\")", "…: niet bekend", "…: not known"),
            new Said(
                    "Finding(indicator == \"destination\", country == \"BE\")",
                    "…: ligt in België",
                    "…: lies in Belgium"),
            new Said(
                    "not Finding(indicator == \"mutual-energy\", answer == false)",
                    "…: ja of niet bekend",
                    "…: yes or not known"),
            new Said(
                    "Finding(indicator == \"global-innovation-index-rank\", number >= 3, number < 50)",
                    "…: minstens 3 en minder dan 50",
                    "…: at least 3 and less than 50"),
            new Said(
                    "Case(date >= \"2025-01-01\")",
                    "De peildatum ligt op of na 1 januari 2025",
                    "The reference date is on or after 1 January 2025"),
            new Said(
                    "not Precondition(status == \"unmet\")",
                    "Geen enkele randvoorwaarde is niet voldaan",
                    "No precondition is not met"),
            new Said(
                    "exists Component(aspect == \"environment\", verdict == \"obstructs\")",
                    "Minstens één onderdeel van ‘Omgevingsfactoren’ is belemmerend",
                    "At least one component of ‘Environment’ is obstructing"),
            new Said("not Role(id == \"connect\")", "Dit geldt niet:", "This does not hold:"));

    /** A condition and its words, with the label of the policy left out. */
    private record Said(String condition, String nl, String en) {}

    @Test
    void everyRuleIsSaidInBothLanguagesWithoutGaps() {
        for (Edition edition : RepositoryRules.editions()) {
            RuleWording wording = new RuleWording(edition.definition());
            for (Rule rule : edition.rules()) {
                assertEquals(rule.when().size(), wording.when(rule).size(), rule.id());
                assertEquals(rule.then().size(), wording.then(rule).size(), rule.id());
                Stream.concat(wording.when(rule).stream().flatMap(RuleWordingTest::texts), wording.then(rule).stream())
                        .forEach(text -> whole(rule, text));
            }
        }
    }

    @Test
    void conditionsAreSaidAsPeopleSayThem() {
        Edition edition = edition(SAID.stream().map(Said::condition).toList());
        RuleWording wording = new RuleWording(edition.definition());
        for (int i = 0; i < SAID.size(); i++) {
            Text said = wording.when(written(edition, i)).get(0).text();
            assertEquals(SAID.get(i).nl(), labelled(said.nl()));
            assertEquals(SAID.get(i).en(), labelled(said.en()));
        }
    }

    @Test
    void alternativesAndWhatIsDeniedTogetherHaveParts() {
        Edition edition = edition(List.of("( Role(id == \"connect\") or Role(id == \"signal\") )\n"
                + "    not ( Role(id == \"connect\") and Role(id == \"signal\") )"));
        List<Phrase> said = new RuleWording(edition.definition()).when(written(edition, 0));
        assertEquals("Minstens één van deze:", said.get(0).text().nl());
        assertEquals("Niet samen:", said.get(1).text().nl());
        for (Phrase phrase : said) {
            assertEquals(
                    List.of("Rol ‘Verbinden’ is aan de orde", "Rol ‘Signaleren’ is aan de orde"),
                    phrase.parts().stream().map(part -> part.text().nl()).toList());
        }
    }

    @Test
    void whatIsBoundIsSaidByWhereItComesFrom() {
        Edition edition = edition(List.of("Item(indicator == \"themes\", $theme : value)\n"
                + "    Item(indicator == \"region-themes\", value == $theme)"));
        List<Phrase> said = new RuleWording(edition.definition()).when(written(edition, 0));
        assertEquals(
                "Sterke thema's van de regio: wat bij ‘Thema's’ staat",
                said.get(1).text().nl());
    }

    /** Labels are the policy's, so what stands before the colon is left out. */
    private static String labelled(String text) {
        return text.replaceFirst("^[^:]+: ", "…: ");
    }

    /** An edition with a rule more for each condition. */
    private static Edition edition(List<String> conditions) {
        Edition edition = RepositoryRules.editions().stream()
                .filter(each -> each.definition().id().toString().equals("noord-brabant/2024-06"))
                .findFirst()
                .orElseThrow();
        SortedMap<String, String> own = new TreeMap<>(edition.files().own());
        own.keySet().removeIf(name -> name.endsWith(".json"));
        own.put(
                "written.drl",
                IntStream.range(0, conditions.size())
                        .mapToObj(i -> rule(i, conditions.get(i)))
                        .collect(Collectors.joining()));
        EditionFiles files =
                new EditionFiles(edition.definition().id(), own, edition.files().reference(), List.of());
        EditionState state = new EditionLoader(RepositoryRules.CLOCK).load(files);
        return state.active().orElseThrow(() -> new AssertionError(state.faults()));
    }

    private static String rule(int number, String condition) {
        return """
                rule "written %1$d"
                    @id("WRITTEN-%1$d")
                    @source(document = "nb-aanpak-2024", section = "1")
                    @basis(policy)
                    @nl("Tekst.")
                    @en("Text.")
                when
                    %2$s
                then
                    representation("deputy");
                end
                """.formatted(number, condition);
    }

    private static Rule written(Edition edition, int number) {
        return edition.rules().stream()
                .filter(rule -> rule.id().equals("WRITTEN-" + number))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Text> texts(Phrase phrase) {
        assertEquals(phrase.parts().isEmpty(), !phrase.text().nl().endsWith(":"), phrase::toString);
        return Stream.concat(Stream.of(phrase.text()), phrase.parts().stream().flatMap(RuleWordingTest::texts));
    }

    private static void whole(Rule rule, Text text) {
        for (String said : List.of(text.nl(), text.en())) {
            assertFalse(said.contains("{}") || said.contains("$") || said.contains("  "), rule.id() + " " + said);
            assertTrue(said.length() > 3, rule.id());
        }
    }
}
