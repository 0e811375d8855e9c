package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import nl.kompas.answer.Answer;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.Edition;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.fixtures.RandomCases;
import nl.kompas.fixtures.RepositoryRules;
import nl.kompas.policy.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTest {

    private static final long SEED = 20231201;
    private static final int CASES = 100;

    @Test
    void nothingIsMissingWhereEverythingIsAnswered() {
        Random random = new Random(SEED);
        for (Edition edition : RepositoryRules.editions()) {
            RandomCases cases = new RandomCases(edition);
            for (Question question :
                    edition.definition().declaration().questions().values()) {
                for (int i = 0; i < CASES; i++) {
                    JsonNode request = cases.next(question, 1, random);
                    assertEquals(List.of(), missing(RepositoryRules.EVALUATIONS, request), request::toString);
                }
            }
        }
    }

    @Test
    void theOrderIsTheSameWhenTheRulesAreLoadedAgain() {
        CaseEvaluator again = new CatalogueEvaluator(
                new FolderCatalogue(RepositoryRules.FOLDER, RepositoryRules.CLOCK), RepositoryRules.CLOCK);
        Random random = new Random(SEED);
        for (Edition edition : RepositoryRules.editions()) {
            RandomCases cases = new RandomCases(edition);
            for (Question question :
                    edition.definition().declaration().questions().values()) {
                for (int i = 0; i < CASES; i++) {
                    JsonNode request = cases.next(question, 0.1, random);
                    assertEquals(
                            missing(RepositoryRules.EVALUATIONS, request), missing(again, request), request::toString);
                }
            }
        }
    }

    /** What stands first is what a colleague who knows the policy would ask first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the one precondition still open | national-stance | noord-brabant | initiative | 2024-09-01 \
            | {"purpose": "trade-promotion", "destination": "JP", "themes": ["health"], "demand-from": ["business"], \
            "human-rights-situation": "no-concern", "sensitive-technology": false}
            whether the place is in focus | destination | noord-brabant | initiative | 2024-01-15 \
            | {"purpose": "innovation-cooperation"}
            whether the activity is in scope | activity-type | noord-holland | initiative | 2022-05-01 | {}
            the other half of a precondition | adds-broad-welfare | noord-holland | initiative | 2025-06-01 \
            | {"activity-type": "trade-promotion", "settler": true, "adds-economic-value": true}
            what is needed | need | noord-holland-sme | financing | 2025-06-01 | {}
            the last condition of the scheme | partners-in-project | noord-holland-sme | financing | 2025-06-01 \
            | {"need": ["rd-subsidy"], "organisation": "sme", "amount-eur": 200000}
            """)
    void theMostDecisiveIsAskedFirst(
            String why, String first, String policy, String question, String date, String findings)
            throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonNode request = json.createObjectNode()
                .put("policy", policy)
                .put("question", question)
                .put("referenceDate", date)
                .set("findings", json.readTree(findings));
        assertEquals(
                first,
                missing(RepositoryRules.EVALUATIONS, request).stream()
                        .findFirst()
                        .orElse("nothing"),
                why);
    }

    static List<String> missing(CaseEvaluator caseEvaluator, JsonNode request) {
        return RepositoryRules.answer(caseEvaluator, request).missing().stream()
                .map(Answer.Missing::indicator)
                .toList();
    }
}
