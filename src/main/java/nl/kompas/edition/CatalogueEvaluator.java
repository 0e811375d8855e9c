package nl.kompas.edition;

import java.time.Clock;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;

/** Evaluates cases by the editions of a catalogue. */
public final class CatalogueEvaluator implements CaseEvaluator {

    private final Catalogue catalogue;
    private final CaseReader reader;

    /** Evaluates by that catalogue; the clock tells what day it is where a case does not. */
    public CatalogueEvaluator(Catalogue catalogue, Clock clock) {
        this(catalogue, new CaseReader(clock));
    }

    /** The same, for cases that are read so. */
    public CatalogueEvaluator(Catalogue catalogue, CaseReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    @Override
    public EvaluationOutcome evaluate(byte[] json) {
        Snapshot editions = catalogue.now();
        CaseReading caseReading = reader.read(json, editions);
        if (caseReading instanceof CaseReading.Refused refused) {
            return new EvaluationOutcome.Refused(refused.faults());
        }
        Case accepted = ((CaseReading.Accepted) caseReading).accepted();
        return editions.answering(accepted.edition()).orElseThrow().evaluator().answer(accepted);
    }
}
