package nl.kompas.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kompas.answer.Answer;
import nl.kompas.answer.EvaluationOutcome;
import nl.kompas.cases.CaseReader;
import nl.kompas.cases.CaseReading;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.SingleEditionCatalogue;
import nl.kompas.edition.ValidationReport.ChangedEntry;
import nl.kompas.publishing.RuleSetStore;
import nl.kompas.recorded.Difference;

/** Evaluates decisions again with the very rules of their day. Safe for use by many threads. */
public final class Reproductions {

    /** Editions of earlier days that are held ready; each takes a few megabytes and about a second to make. */
    private static final int EDITIONS_HELD = 6;

    private final RuleSetStore store;
    private final EditionLoader loader;
    private final CaseReader reader;
    private final Cache<String, Optional<Edition>> editions =
            Caffeine.newBuilder().maximumSize(EDITIONS_HELD).build();

    /** What came of evaluating again. */
    public sealed interface Reproduction {

        /**
         * The rules of that day answered.
         *
         * @param identical whether the answer is the same to the byte
         * @param differences what is not
         */
        record Reproduced(boolean identical, List<ChangedEntry> differences) implements Reproduction {}

        /** The rules of that day are not kept, or do not answer any more; {@code why} says which. */
        record Impossible(String why) implements Reproduction {}
    }

    /** Reproduces with the rule sets of that store. */
    public Reproductions(RuleSetStore store, EditionLoader loader, Clock clock) {
        this.store = store;
        this.loader = loader;
        this.reader = new CaseReader(clock);
    }

    /** Evaluates a decision again. */
    public Reproduction reproduce(Decision.Whole whole) {
        DecisionSummary summary = whole.decision().summary();
        Optional<Edition> edition = editions.get(summary.revision(), this::load);
        if (edition.isEmpty()) {
            return new Reproduction.Impossible("The rules of revision " + summary.revision() + " cannot be loaded.");
        }
        ObjectNode request = whole.request().deepCopy();
        request.put("referenceDate", summary.referenceDate());
        CaseReading caseReading = reader.read(
                PersonalData.bytes(request),
                new SingleEditionCatalogue(edition.get().definition()));
        if (caseReading instanceof CaseReading.Accepted accepted
                && edition.get().evaluator().answer(accepted.accepted())
                        instanceof EvaluationOutcome.Answered answered) {
            return compared(whole.answer(), answered.answer());
        }
        return new Reproduction.Impossible("The rules of that day do not answer this case any more.");
    }

    private Optional<Edition> load(String revision) {
        return store.find(revision).flatMap(files -> loader.load(files).active());
    }

    private static Reproduction compared(byte[] kept, Answer answered) {
        byte[] now = PersonalData.bytes(answered.withoutReference());
        if (Arrays.equals(kept, now)) {
            return new Reproduction.Reproduced(true, List.of());
        }
        JsonNode before = PersonalData.tree(kept);
        JsonNode after = PersonalData.tree(now);
        List<ChangedEntry> differences = new ArrayList<>(
                Difference.between(before, after).stream().map(Difference::said).toList());
        if (differences.isEmpty()) {
            reasons(before, after, differences);
        }
        return new Reproduction.Reproduced(false, differences);
    }

    /** Where nothing else differs, the parts of the answer that are not the same. */
    private static void reasons(JsonNode before, JsonNode after, List<ChangedEntry> differences) {
        after.fieldNames().forEachRemaining(name -> {
            if (!after.get(name).equals(before.get(name))) {
                differences.add(new ChangedEntry(
                        name, before.path(name).toString(), after.get(name).toString()));
            }
        });
    }
}
