package nl.kompas.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.answer.Answer;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.fixtures.PortEdition;
import nl.kompas.fixtures.RepositoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that lead to each other without any negation: each says what it has to say, and the evaluation ends. */
class RulesInACircleTest {

    @TempDir
    Path temp;

    @Test
    void whatAnyOfThemSaysGoesRound() {
        Answer answer = answer(12);
        assertEquals(List.of(new Answer.Role("host", List.of("C-HOST", "P-HOST"))), answer.roles());
        assertEquals(List.of(new Answer.Activity("fair", List.of("C-FAIR"))), answer.activities());
        assertEquals(List.of(new Answer.Representation("mayor", List.of("C-MAYOR"))), answer.representation());
    }

    @Test
    void whatLooksAtThemComesAfterThem() {
        assertEquals(
                List.of(new Answer.Referral("chamber", "counsel", List.of("C-CHAMBER"))),
                answer(12).referrals());
        assertEquals(List.of(), answer(12).conditions());
    }

    @Test
    void aCircleDoesNotBeginByItself() {
        Answer answer = answer(5);
        assertEquals(List.of(), answer.roles());
        assertEquals(List.of(), answer.activities());
        assertEquals(List.of(), answer.representation());
        assertEquals(List.of("C-PERMIT"), answer.conditions().get(0).because());
    }

    private Answer answer(int ships) {
        PortEdition.whole()
                .with("C-FAIR", "Role(id == \"host\")", "activity(\"fair\");")
                .with("C-MAYOR", "Activity(id == \"fair\")", "representation(\"mayor\");")
                .with("C-HOST", "Representation(by == \"mayor\")", "role(\"host\");")
                .with("C-CHAMBER", "Representation(by == \"mayor\")", "referral(\"chamber\", \"counsel\");")
                .with("C-PERMIT", "not Representation()", "condition(\"permit\");")
                .in(temp);
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("policy", "port")
                .put("question", "visit")
                .put("referenceDate", "2024-05-01");
        request.putObject("findings")
                .put("open", true)
                .put("ships", ships)
                .putArray("cargo")
                .add("grain");
        FolderCatalogue catalogue = new FolderCatalogue(temp, PortEdition.CLOCK);
        return RepositoryRules.answer(new CatalogueEvaluator(catalogue, PortEdition.CLOCK), request);
    }
}
