package nl.kompas.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.analysis.MissingFinder;
import nl.kompas.answer.EditionEvaluator;
import nl.kompas.drl.DrlReader;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.PolicyDefinitionReader;
import nl.kompas.policy.Table;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Checks the files of editions and makes them ready to answer. */
public final class EditionLoader {

    private static final System.Logger LOG = System.getLogger(EditionLoader.class.getName());

    private final Clock clock;
    private final EvaluationLimits limits;

    /** A loader; the clock tells since when an edition answers. */
    public EditionLoader(Clock clock) {
        this(clock, EvaluationLimits.USUAL);
    }

    /** A loader of editions that evaluate within those limits. */
    public EditionLoader(Clock clock, EvaluationLimits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** What becomes of an edition's files: it answers, or there are faults. Takes no longer than {@link EditionLimits#CHECK}. */
    public EditionState load(EditionFiles files) {
        CpuBudget.Outcome<EditionState> outcome = CpuBudget.within(EditionLimits.CHECK, () -> check(files));
        if (outcome instanceof CpuBudget.Outcome.Done<EditionState> done) {
            return done.result();
        }
        FaultCollector faultCollector = new FaultCollector();
        files.unread().forEach(faultCollector::add);
        if (outcome instanceof CpuBudget.Outcome.Failed<EditionState> failed) {
            LOG.log(System.Logger.Level.ERROR, "edition " + files.id() + " could not be checked", failed.cause());
        }
        unchecked(files.id(), faultCollector);
        return state(files, Optional.empty(), faultCollector);
    }

    private EditionState check(EditionFiles files) {
        FaultCollector faultCollector = new FaultCollector();
        files.unread().forEach(faultCollector::add);
        EditionFiles passed = new FileScreening(files, faultCollector).passed();
        // Rule files can be judged without each other; without its other files an edition has nothing to judge them by.
        boolean onlyRules =
                faultCollector.all().stream().allMatch(fault -> fault.file().endsWith(".drl"));
        return state(files, onlyRules ? read(passed, faultCollector) : Optional.empty(), faultCollector);
    }

    private EditionState state(EditionFiles files, Optional<Edition> edition, FaultCollector faultCollector) {
        Instant now = clock.instant();
        ValidationReport validationReport =
                new ValidationReport(files.revision(), now, edition.isPresent(), faultCollector.all(), List.of());
        return new EditionState(files.id(), edition, edition.map(any -> now), validationReport);
    }

    private Optional<Edition> read(EditionFiles files, FaultCollector faultCollector) {
        Map<String, Table> shared =
                PolicyDefinitionReader.shared(RulesFolder.REFERENCE + "/", files.reference(), faultCollector);
        return PolicyDefinitionReader.read(files.id(), files.own(), shared, faultCollector)
                .flatMap(policyDefinition -> edition(policyDefinition, files, faultCollector));
    }

    private Optional<Edition> edition(
            PolicyDefinition policyDefinition, EditionFiles files, FaultCollector faultCollector) {
        List<Rule> rules = new DrlReader(policyDefinition, faultCollector).read(files.own(".drl"));
        if (!faultCollector.none()) {
            return Optional.empty();
        }
        Map<String, RuleSet> sets = new RuleSetBuilder(policyDefinition, faultCollector).read(rules);
        if (!faultCollector.none()) {
            return Optional.empty();
        }
        Map<RuleSet, MissingFinder> missingFinders = new LinkedHashMap<>();
        sets.values().forEach(set -> MissingFinder.of(set)
                .ifPresentOrElse(
                        missingFinder -> missingFinders.put(set, missingFinder),
                        () -> tooLarge(policyDefinition, faultCollector)));
        if (!faultCollector.none()) {
            return Optional.empty();
        }
        String hash = RulesetHash.of(files, rules);
        return Optional.of(new Edition(
                files,
                policyDefinition,
                rules,
                hash,
                new EditionEvaluator(hash, files.revision(), missingFinders, limits)));
    }

    private static void unchecked(EditionId id, FaultCollector faultCollector) {
        faultCollector.add(
                "check-gave-up",
                FilePosition.of(id.toString()),
                new Text("Deze editie is te ingewikkeld om na te gaan.", "This edition is too complicated to check."),
                new Text(
                        "Draai de laatste wijziging terug, en maak regels en tabellen kleiner.",
                        "Take back the last change, and make rules and tables smaller."));
    }

    private static void tooLarge(PolicyDefinition policyDefinition, FaultCollector faultCollector) {
        faultCollector.add(
                "too-many-distinctions",
                FilePosition.of(policyDefinition.id().toString()),
                new Text(
                        "De regels onderscheiden samen te veel gevallen om na te gaan wat er nog ontbreekt.",
                        "Together the rules tell too many cases apart to find out what is still missing."),
                new Text(
                        "Verdeel grote tabellen of vergelijkingen tussen lijsten over onderdelen van het kompas.",
                        "Divide large tables or comparisons between lists over components of the compass."));
    }
}
