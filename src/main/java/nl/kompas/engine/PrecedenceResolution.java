package nl.kompas.engine;

import java.util.List;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.Precedence;

/**
 * Resolves by {@link Precedence} what several rules asserted about one thing in one case.
 *
 * @param precedence what counts
 * @param assertions the numbers of what can be asserted, gravest first
 */
public record PrecedenceResolution(Precedence precedence, int[] assertions) {

    /** For a precondition, a component, an indication or an advice. */
    public static PrecedenceResolution of(Conclusion about, Declaration declaration, AssertionIndex assertionIndex) {
        Precedence precedence = Precedence.of(about, declaration);
        int[] assertions = precedence.gravestFirst().stream()
                .mapToInt(outcome -> assertionIndex.number(outcome.assertion()))
                .toArray();
        return new PrecedenceResolution(precedence, assertions);
    }

    /** What it is about. */
    Conclusion about() {
        return precedence.about();
    }

    /** The fact that results; null where there is none. */
    public Fact fact(Provenance provenance) {
        int counts = counting(provenance);
        return counts < assertions.length
                ? precedence.gravestFirst().get(counts).fact()
                : precedence.otherwise();
    }

    /** The ids of the rules that asserted what counts, sorted; none where nothing was asserted. */
    public List<String> because(Provenance provenance) {
        int counts = counting(provenance);
        return counts < assertions.length ? provenance.because(assertions[counts]) : List.of();
    }

    /** The place of the gravest that was asserted; after the last where nothing was. */
    private int counting(Provenance provenance) {
        int place = 0;
        while (place < assertions.length && !provenance.isAsserted(assertions[place])) {
            place++;
        }
        return place;
    }
}
