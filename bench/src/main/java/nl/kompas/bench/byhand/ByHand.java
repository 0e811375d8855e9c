package nl.kompas.bench.byhand;

import java.util.List;
import nl.kompas.answer.Answer;
import nl.kompas.cases.Case;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.PolicyDefinition;

/**
 * The question {@code initiative} of Noord-Brabant, written in Java from the policy by an experienced
 * programmer. It gives the answer of {@code detail: decision}, with the rules.
 */
public final class ByHand {

    private final EditionId edition;
    private final String hash;
    private final Regions regions;
    private final Terms terms;

    /** A case bound to a typed object, as JSON would be. */
    public static final class Bound {

        private final Initiative initiative;

        private Bound(Initiative initiative) {
            this.initiative = initiative;
        }
    }

    /** Takes the tables and the texts of conditions from the edition, and nothing else. */
    public ByHand(PolicyDefinition policyDefinition, String hash) {
        this.edition = policyDefinition.id();
        this.hash = hash;
        this.regions = new Regions(
                policyDefinition.tables().get("focus-regions"), policyDefinition.tables().get("countries"));
        this.terms = new Terms(policyDefinition.declaration().conditions());
    }

    /** The case as the answer wants it; no part of what is timed. */
    public static Bound bind(Case asked) {
        return new Bound(Binding.of(asked));
    }

    /** The answer. */
    public Answer answer(Bound bound) {
        Initiative asked = bound.initiative;
        Preconditions preconditions = Preconditions.of(asked);
        Compass compass = Compass.of(asked, regions);
        Levels points = compass.indication(asked);
        Regions.Focus focus = regions.focus(asked);
        Levels advice = Advising.of(asked, preconditions, compass, focus, points);
        boolean takesPart = advice.takesPart();
        Effort effort = takesPart ? new Effort(asked) : null;
        return new Answer(
                edition.policy(),
                edition.edition(),
                hash,
                "initiative",
                asked.date().toString(),
                asked.reference(),
                List.of(Advising.written(asked, advice, points)),
                preconditions.written(),
                compass.written(),
                takesPart ? effort.roles() : List.of(),
                takesPart ? effort.representation() : List.of(),
                takesPart ? Activities.of(asked, effort, compass, regions) : List.of(),
                terms.of(asked),
                Referrals.of(asked, takesPart, effort, focus, points),
                null,
                null,
                null);
    }
}
