package nl.kompas.http.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.edition.Edition;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.PossibleConclusions;
import nl.kompas.rule.Rule;

/** What each indicator of an edition bears on, by the rules that look at it. */
final class IndicatorUses {

    private final Map<String, Set<Conclusion>> conclusions = new HashMap<>();
    private final Map<String, Set<Source>> sources = new HashMap<>();

    /**
     * Something that a finding can change.
     *
     * @param kind {@code precondition}, {@code component}, {@code indication}, {@code advice}, {@code role}, {@code activity},
     *     {@code condition}, {@code referral} or {@code representation}
     * @param id of that kind; of advice and indications the track, of a referral the party
     */
    record Part(String kind, String id) {

        static Part of(Conclusion conclusion) {
            return new Part(conclusion.kind().name().toLowerCase(Locale.ROOT), conclusion.key());
        }
    }

    /** A section of a document that the edition declares. */
    record Source(String document, String section) {}

    /** The indicators that the rules of an edition look at. */
    static IndicatorUses of(Edition edition) {
        IndicatorUses indicatorUses = new IndicatorUses();
        PossibleConclusions all = new PossibleConclusions(edition.definition().declaration());
        edition.rules().forEach(rule -> indicatorUses.add(rule, all));
        return indicatorUses;
    }

    private void add(Rule rule, PossibleConclusions all) {
        Set<Conclusion> concluded = all.of(rule);
        Source source = new Source(rule.source().document(), rule.source().section());
        for (String indicator : rule.indicators()) {
            conclusions.computeIfAbsent(indicator, first -> new TreeSet<>()).addAll(concluded);
            sources.computeIfAbsent(indicator, first -> new LinkedHashSet<>()).add(source);
        }
    }

    /** What a finding about the indicator can change, by kind and id. */
    List<Part> on(String indicator) {
        return listed(conclusions.get(indicator)).stream().map(Part::of).toList();
    }

    /** Where the policy speaks of it, by the ids of the rules. */
    List<Source> sources(String indicator) {
        return listed(sources.get(indicator));
    }

    private static <T> List<T> listed(Collection<T> found) {
        return found == null ? List.of() : new ArrayList<>(found);
    }
}
