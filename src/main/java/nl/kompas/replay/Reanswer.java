package nl.kompas.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kompas.answer.Answerer;
import nl.kompas.answer.Outcome;
import nl.kompas.cases.Case;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.InputFault;
import nl.kompas.cases.Reading;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.Snapshot;
import nl.kompas.catalogue.StandIn;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;

/** Answers cases by given rules, with conclusions alone: what explains them takes most of the time. Safe for many threads. */
final class Reanswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId PROVINCES = ZoneId.of("Europe/Amsterdam");

    private final Editions editions;
    private final Function<EditionId, Answerer> answerers;
    private final Clock clock;

    /** What came of it. */
    sealed interface Result {

        /** The answer, as the tree that callers get. */
        record Answered(JsonNode tree) implements Result {}

        /** Why there is none. */
        record Refused(List<InputFault> errors) implements Result {}
    }

    private Reanswer(Editions editions, Function<EditionId, Answerer> answerers, Clock clock) {
        this.editions = editions;
        this.answerers = answerers;
        this.clock = clock;
    }

    /** By one edition, whatever edition a case names and whatever its day. */
    static Reanswer by(Edition edition, Clock clock) {
        return new Reanswer(new StandIn(edition.framework()), any -> edition.answerer(), clock);
    }

    /** By whatever edition answers callers. */
    static Reanswer by(Snapshot editions, Clock clock) {
        return new Reanswer(editions, id -> editions.answering(id).orElseThrow().answerer(), clock);
    }

    /** Answers a case; the day counts where the case does not say one, and is today where neither does. */
    Result answer(byte[] request, Optional<LocalDate> day) {
        Clock that = day.map(date -> Clock.fixed(date.atStartOfDay(PROVINCES).toInstant(), PROVINCES))
                .orElse(clock);
        Reading reading = new CaseReader(that).read(request, editions);
        if (reading instanceof Reading.Refused refused) {
            return new Result.Refused(refused.faults());
        }
        Case asked = ((Reading.Accepted) reading).accepted();
        Outcome outcome = answerers.apply(asked.edition()).answer(asked.decisionOnly());
        if (outcome instanceof Outcome.Answered answered) {
            return new Result.Answered(JSON.valueToTree(answered.answer()));
        }
        return new Result.Refused(
                outcome instanceof Outcome.Refused refused
                        ? refused.faults()
                        : List.of(ranPastLimit(((Outcome.RanPastLimit) outcome).rule())));
    }

    private static InputFault ranPastLimit(String rule) {
        return new InputFault(
                "",
                "De regels liepen over hun grens heen, in of na regel " + rule + ".",
                "The rules ran past their limit in or after rule " + rule + ".");
    }
}
