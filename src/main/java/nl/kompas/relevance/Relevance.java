package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;
import nl.kompas.rule.RuleSet;

/**
 * Finds which unanswered indicators can still change the advice of a question. When a rule set is loaded, the advice for each
 * track is drawn as a decision diagram over all indicators; what a case leaves open of it depends on exactly the indicators
 * that remain in the diagram. Safe for use by many threads.
 */
public final class Relevance {

    private final RuleSet set;
    private final Variables variables;
    private final Domains domains;
    private final Diagrams diagrams;
    private final Partition<String> days;
    private final List<TrackAdvice> advice = new ArrayList<>();

    private record TrackAdvice(String track, int diagram) {}

    /** Draws the advice of a rule set; nothing where the rules tell too many cases apart for that. */
    public static Optional<Relevance> of(RuleSet set) {
        try {
            return Optional.of(new Relevance(set));
        } catch (Diagrams.TooLarge e) {
            return Optional.empty();
        }
    }

    private Relevance(RuleSet set) {
        this.set = set;
        Drawing drawing = Drawing.of(set, Slice.of(set));
        this.variables = drawing.variables();
        this.domains = drawing.domains();
        this.days = domains.days();
        this.diagrams = drawing.diagrams();
        set.framework().declaration().questions().get(set.question()).tracks().stream()
                .distinct()
                .forEach(track -> advice.add(
                        new TrackAdvice(track, drawing.reasoning().settlement().advice(track))));
        diagrams.built();
    }

    /** How many nodes the diagrams have together: a measure of how much there is to tell apart. */
    public int size() {
        return diagrams.count() - Diagrams.OUTCOMES;
    }

    /** The unanswered indicators that can still change the advice, alone or with others, most decisive first. */
    public List<String> missing(Case asked) {
        int[] fixed = fixed(asked);
        Decisiveness decisiveness = new Decisiveness(variables);
        for (TrackAdvice each : advice) {
            if (asked.tracks().contains(each.track())) {
                Remainder remainder = new Remainder(diagrams, fixed);
                decisiveness.add(remainder, remainder.of(each.diagram()));
            }
        }
        return decisiveness.ordered(
                List.copyOf(set.framework().vocabulary().indicators().keySet()));
    }

    /** The value of each variable that the case answers, -1 for the others. */
    private int[] fixed(Case asked) {
        int[] fixed = new int[variables.count()];
        SortedMap<String, Finding> findings = asked.findings();
        for (int i = 0; i < fixed.length; i++) {
            Variables.Slot slot = variables.slot(i);
            Finding finding = findings.get(slot.indicator());
            if (slot.indicator().equals(Variables.DAY)) {
                fixed[i] = days.classOf(asked.date().toString());
            } else if (finding == null) {
                fixed[i] = -1;
            } else if (finding instanceof Finding.Listed listed) {
                fixed[i] = slot.item() == null || listed.values().contains(slot.item()) ? 1 : 0;
            } else {
                fixed[i] = 1 + domains.classOf(finding);
            }
        }
        return fixed;
    }
}
