package nl.kompas.catalogue;

import java.time.Clock;
import nl.kompas.answer.Evaluations;
import nl.kompas.answer.Outcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.Reading;

/** Evaluates cases by the editions of a catalogue. */
public final class CatalogueEvaluations implements Evaluations {

    private final Catalogue catalogue;
    private final CaseReader reader;

    /** Evaluates by that catalogue; the clock tells what day it is where a case does not. */
    public CatalogueEvaluations(Catalogue catalogue, Clock clock) {
        this(catalogue, new CaseReader(clock));
    }

    /** The same, for cases that are read so. */
    public CatalogueEvaluations(Catalogue catalogue, CaseReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    @Override
    public Outcome evaluate(byte[] json) {
        Snapshot editions = catalogue.now();
        Reading reading = reader.read(json, editions);
        if (reading instanceof Reading.Refused refused) {
            return new Outcome.Refused(refused.faults());
        }
        Case accepted = ((Reading.Accepted) reading).accepted();
        return editions.answering(accepted.edition()).orElseThrow().answerer().answer(accepted);
    }
}
