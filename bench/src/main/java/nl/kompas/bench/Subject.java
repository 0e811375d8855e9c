package nl.kompas.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import nl.kompas.answer.Answer;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.Edition;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.policy.EditionId;
import nl.kompas.oracle.DroolsOracle;
import nl.kompas.policy.FaultCollector;
import nl.kompas.rule.RuleSet;

/** One question of one edition, as Kompas loads it. */
record Subject(FolderCatalogue catalogue, Edition edition, String question) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Subject of(Asked asked) {
        return of(Path.of("bench", "rules"), asked.edition(), asked.question());
    }

    static Subject of(Path rules, EditionId id, String question) {
        FolderCatalogue catalogue = new FolderCatalogue(rules, Clock.systemUTC());
        Edition edition = catalogue
                .now()
                .answering(id)
                .orElseThrow(() -> new IllegalStateException(
                        catalogue.state(id).orElseThrow().faults().toString()));
        return new Subject(catalogue, edition, question);
    }

    /** The rules that can apply to the question. */
    RuleSet rules() {
        return new RuleSetBuilder(edition.definition(), new FaultCollector())
                .read(edition.rules())
                .get(question);
    }

    /** A request as a case of this edition. */
    Case read(ObjectNode request, String detail) {
        try {
            byte[] json = JSON.writeValueAsBytes(request.deepCopy().put("detail", detail));
            CaseReading caseReading = new CaseReader(Clock.systemUTC()).read(json, catalogue.now());
            if (caseReading instanceof CaseReading.Accepted accepted) {
                return accepted.accepted();
            }
            throw new IllegalStateException(caseReading.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Kompas answers. */
    Answer answer(Case asked) {
        return ((EvaluationOutcome.Answered) edition.evaluator().answer(asked)).answer();
    }

    DroolsOracle stock() {
        return new DroolsOracle(rules(), edition.hash());
    }

    /** Stops where another answers otherwise than Kompas. */
    static void same(Answer kompas, Answer other, String which) {
        if (!kompas.equals(other)) {
            throw new IllegalStateException(which + " answers otherwise:\n" + kompas + "\n" + other);
        }
    }
}
