package nl.kompas.recorded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.edition.Edition;
import nl.kompas.edition.SingleEditionCatalogue;

/** Asks one edition cases as callers would. */
final class SampleEvaluator {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Edition edition;
    private final CaseReader reader;

    SampleEvaluator(Edition edition, Clock clock) {
        this.edition = edition;
        this.reader = new CaseReader(clock);
    }

    /** The case that a request is; nothing where the edition cannot answer it. */
    Optional<Case> read(Object request) {
        try {
            return reader.read(JSON.writeValueAsBytes(request), new SingleEditionCatalogue(edition.definition()))
                            instanceof CaseReading.Accepted accepted
                    ? Optional.of(accepted.accepted())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request can be written", e);
        }
    }

    /** The ids of the rules that apply to a case. */
    SortedSet<String> applying(Case asked) {
        return edition.evaluator().applying(asked);
    }
}
