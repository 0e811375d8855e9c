package nl.kompas.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.answer.Answerer;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Framework;
import nl.kompas.policy.FrameworkReader;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.policy.Table;
import nl.kompas.policy.Text;
import nl.kompas.profile.DrlReader;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.relevance.Relevance;
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

    /** What becomes of an edition's files: it answers, or there are faults. Takes no longer than {@link Limits#CHECK}. */
    public EditionState load(EditionFiles files) {
        Bounded.Outcome<EditionState> outcome = Bounded.within(Limits.CHECK, () -> check(files));
        if (outcome instanceof Bounded.Outcome.Done<EditionState> done) {
            return done.result();
        }
        Faults faults = new Faults();
        files.unread().forEach(faults::add);
        if (outcome instanceof Bounded.Outcome.Failed<EditionState> failed) {
            LOG.log(System.Logger.Level.ERROR, "edition " + files.id() + " could not be checked", failed.cause());
        }
        unchecked(files.id(), faults);
        return state(files, Optional.empty(), faults);
    }

    private EditionState check(EditionFiles files) {
        Faults faults = new Faults();
        files.unread().forEach(faults::add);
        EditionFiles passed = new FileScreening(files, faults).passed();
        // Rule files can be judged without each other; without its other files an edition has nothing to judge them by.
        boolean onlyRules = faults.all().stream().allMatch(fault -> fault.file().endsWith(".drl"));
        return state(files, onlyRules ? read(passed, faults) : Optional.empty(), faults);
    }

    private EditionState state(EditionFiles files, Optional<Edition> edition, Faults faults) {
        Instant now = clock.instant();
        Report report = new Report(files.revision(), now, edition.isPresent(), faults.all(), List.of());
        return new EditionState(files.id(), edition, edition.map(any -> now), report);
    }

    private Optional<Edition> read(EditionFiles files, Faults faults) {
        Map<String, Table> shared = FrameworkReader.shared(RulesFolder.REFERENCE + "/", files.reference(), faults);
        return FrameworkReader.read(files.id(), files.own(), shared, faults)
                .flatMap(framework -> edition(framework, files, faults));
    }

    private Optional<Edition> edition(Framework framework, EditionFiles files, Faults faults) {
        List<Rule> rules = new DrlReader(framework, faults).read(files.own(".drl"));
        if (!faults.none()) {
            return Optional.empty();
        }
        Map<String, RuleSet> sets = new RuleSetReader(framework, faults).read(rules);
        if (!faults.none()) {
            return Optional.empty();
        }
        Map<RuleSet, Relevance> relevances = new LinkedHashMap<>();
        sets.values().forEach(set -> Relevance.of(set)
                .ifPresentOrElse(relevance -> relevances.put(set, relevance), () -> tooLarge(framework, faults)));
        if (!faults.none()) {
            return Optional.empty();
        }
        String hash = RulesetHash.of(files, rules);
        return Optional.of(
                new Edition(files, framework, rules, hash, new Answerer(hash, files.revision(), relevances, limits)));
    }

    private static void unchecked(EditionId id, Faults faults) {
        faults.add(
                "check-gave-up",
                Place.of(id.toString()),
                new Text("Deze editie is te ingewikkeld om na te gaan.", "This edition is too complicated to check."),
                new Text(
                        "Draai de laatste wijziging terug, en maak regels en tabellen kleiner.",
                        "Take back the last change, and make rules and tables smaller."));
    }

    private static void tooLarge(Framework framework, Faults faults) {
        faults.add(
                "too-many-distinctions",
                Place.of(framework.id().toString()),
                new Text(
                        "De regels onderscheiden samen te veel gevallen om na te gaan wat er nog ontbreekt.",
                        "Together the rules tell too many cases apart to find out what is still missing."),
                new Text(
                        "Verdeel grote tabellen of vergelijkingen tussen lijsten over onderdelen van het kompas.",
                        "Divide large tables or comparisons between lists over components of the compass."));
    }
}
