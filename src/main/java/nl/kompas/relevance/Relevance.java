package nl.kompas.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.cases.Case;
import nl.kompas.policy.Vocabulary;
import nl.kompas.rule.RuleSet;

/**
 * Finds which unanswered indicators can still change the advice of a question. When a rule set is loaded, the advice for each
 * track is drawn as a decision diagram over all indicators; what a case leaves open of it depends on exactly the indicators
 * that remain in the diagram. Safe for use by many threads.
 */
public final class Relevance {

    private final Fixings fixings;
    private final Decisiveness.Subjects subjects;
    private final List<AdviceDiagram> advice = new ArrayList<>();

    /** Draws the advice of a rule set; nothing where the rules tell too many cases apart for that. */
    public static Optional<Relevance> of(RuleSet set) {
        try {
            return Optional.of(new Relevance(set));
        } catch (Diagrams.TooLarge e) {
            return Optional.empty();
        }
    }

    private Relevance(RuleSet set) {
        Drawing drawing = Drawing.of(set, Slice.of(set));
        Vocabulary vocabulary = set.framework().vocabulary();
        this.fixings = new Fixings(drawing.variables(), drawing.domains(), vocabulary);
        this.subjects = Decisiveness.Subjects.of(
                drawing.variables(), List.copyOf(vocabulary.indicators().keySet()));
        set.framework().declaration().questions().get(set.question()).tracks().stream()
                .distinct()
                .forEach(track -> advice.add(new AdviceDiagram(
                        track,
                        drawing.diagrams(),
                        drawing.reasoning().settlement().advice(track))));
    }

    /** The unanswered indicators that can still change the advice, alone or with others, most decisive first. */
    public List<String> missing(Case asked) {
        int[] fixed = fixings.of(asked);
        Decisiveness decisiveness = new Decisiveness(subjects);
        for (AdviceDiagram each : advice) {
            if (asked.tracks().contains(each.track())) {
                decisiveness.add(new Remainder(each, fixed));
            }
        }
        return decisiveness.ordered();
    }
}
