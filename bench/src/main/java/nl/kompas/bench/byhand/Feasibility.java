package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.no;

/** What there is to build on, and whether cooperation can be made to work. */
record Feasibility(Rating networks, Rating funding, Rating complementarity, Rating reciprocity, Rating role) {

    private static final String POSSIBILITIES = "possibilities";
    private static final String ASPECT = "feasibility";

    static Feasibility of(Initiative asked) {
        return new Feasibility(
                networks(asked), funding(asked), complementarity(asked), reciprocity(asked), role(asked));
    }

    private static Rating networks(Initiative asked) {
        Rating networks = new Rating(POSSIBILITIES, "networks");
        if (asked.networkPresence() != null) {
            switch (asked.networkPresence()) {
                case "established" -> networks.supports("NB-COMP-NETWORKS-ESTABLISHED");
                case "emerging" -> networks.neutral("NB-COMP-NETWORKS-EMERGING");
                default -> networks.obstructs("NB-COMP-NETWORKS-NONE");
            }
        }
        return networks;
    }

    private static Rating funding(Initiative asked) {
        Rating funding = new Rating(POSSIBILITIES, "funding");
        if (asked.fundingSources() != null) {
            if (asked.fundingSources().isEmpty()) {
                funding.neutral("NB-COMP-FUNDING-NONE");
            } else {
                funding.supports("NB-COMP-FUNDING-AVAILABLE");
            }
        }
        return funding;
    }

    private static Rating complementarity(Initiative asked) {
        Rating rating = new Rating(ASPECT, "complementarity");
        if (no(asked.fitsDemand())) {
            rating.obstructs("NB-COMP-COMPLEMENTARITY-NO-FIT");
        }
        if (asked.complementarity() != null) {
            switch (asked.complementarity()) {
                case "complementary" -> {
                    if (!no(asked.fitsDemand())) {
                        rating.supports("NB-COMP-COMPLEMENTARITY-YES");
                    }
                }
                case "under-investigation" -> rating.neutral("NB-COMP-COMPLEMENTARITY-INVESTIGATED");
                default -> rating.obstructs("NB-COMP-COMPLEMENTARITY-COMPETING");
            }
        }
        return rating;
    }

    private static Rating reciprocity(Initiative asked) {
        Rating rating = new Rating(ASPECT, "reciprocity");
        boolean opaque = no(asked.counterpartTransparency());
        boolean tired = no(asked.mutualEnergy());
        if (opaque) {
            rating.obstructs("NB-COMP-RECIPROCITY-NOT-TRANSPARENT");
        }
        if (tired) {
            rating.obstructs("NB-COMP-RECIPROCITY-NO-ENERGY");
        }
        if (asked.counterpartWillingness() != null) {
            switch (asked.counterpartWillingness()) {
                case "willing" -> {
                    if (!opaque && !tired) {
                        rating.supports("NB-COMP-RECIPROCITY-WILLING");
                    }
                }
                case "hesitant" -> rating.neutral("NB-COMP-RECIPROCITY-HESITANT");
                default -> rating.obstructs("NB-COMP-RECIPROCITY-UNWILLING");
            }
        }
        return rating;
    }

    private static Rating role(Initiative asked) {
        Rating role = new Rating(ASPECT, "provincial-role");
        if (asked.provincialAddedValue() != null) {
            switch (asked.provincialAddedValue()) {
                case "essential", "helpful" -> role.supports("NB-COMP-ROLE-ADDS");
                case "occasional" -> role.neutral("NB-COMP-ROLE-OCCASIONAL");
                default -> role.obstructs("NB-COMP-ROLE-NONE");
            }
        }
        return role;
    }
}
