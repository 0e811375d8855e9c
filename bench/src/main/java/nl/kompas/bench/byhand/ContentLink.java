package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.has;
import static nl.kompas.bench.byhand.Initiative.no;
import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.List;

/** How the region links with Brabant in content. */
record ContentLink(Rating level, Rating themes, Rating challenges, Rating trade) {

    private static final String ASPECT = "content-link";
    private static final String TALENT = "labour-market-talent";
    private static final int HIGH_RANK = 25;

    static ContentLink of(Initiative asked, Regions regions) {
        return new ContentLink(level(asked, regions), themes(asked), challenges(asked), trade(asked));
    }

    private static Rating level(Initiative asked, Regions regions) {
        Rating level = new Rating(ASPECT, "innovation-level");
        if (asked.innovationStanding() != null) {
            if (asked.innovationStanding().equals("top")) {
                level.supports("NB-COMP-LEVEL-TOP");
            } else {
                level.neutral("NB-COMP-LEVEL-BELOW-TOP");
            }
        }
        Regions.Country country = regions.country(asked);
        boolean elsewhere = country != null && !country.europe();
        if (asked.europeanInnovationScoreboard() != null) {
            switch (asked.europeanInnovationScoreboard()) {
                case "leader", "strong" ->
                    level.supports(elsewhere ? "NB-COMP-LEVEL-EIS-HIGH-ELSEWHERE" : "NB-COMP-LEVEL-EIS-HIGH");
                default -> level.neutral(elsewhere ? "NB-COMP-LEVEL-EIS-LOW-ELSEWHERE" : "NB-COMP-LEVEL-EIS-LOW");
            }
        }
        boolean inUnion = country != null && country.eu();
        if (asked.globalInnovationIndexRank() != null) {
            if (asked.globalInnovationIndexRank() <= HIGH_RANK) {
                level.supports(inUnion ? "NB-COMP-LEVEL-GII-HIGH-EU" : "NB-COMP-LEVEL-GII-HIGH");
            } else {
                level.neutral(inUnion ? "NB-COMP-LEVEL-GII-LOW-EU" : "NB-COMP-LEVEL-GII-LOW");
            }
        }
        return level;
    }

    private static Rating themes(Initiative asked) {
        Rating rating = new Rating(ASPECT, "innovation-themes");
        List<String> themes = asked.themes();
        if (themes == null) {
            return rating;
        }
        boolean talent = themes.contains(TALENT);
        if (talent && themes.size() == 1) {
            rating.neutral("NB-COMP-THEMES-TALENT-ONLY");
        }
        if (!Preconditions.hasBrabantTheme(asked)) {
            if (!talent || themes.contains("other")) {
                rating.obstructs("NB-COMP-THEMES-NONE");
            }
        } else if (asked.regionThemes() == null) {
            rating.supports("NB-COMP-THEMES-BRABANT");
        } else if (sharesTheme(asked)) {
            rating.supports("NB-COMP-THEMES-SHARED");
        } else {
            rating.obstructs("NB-COMP-THEMES-NOT-SHARED");
        }
        return rating;
    }

    private static boolean sharesTheme(Initiative asked) {
        for (String theme : asked.themes()) {
            if (Preconditions.BRABANT_THEMES.contains(theme) && has(asked.regionThemes(), theme)) {
                return true;
            }
        }
        return false;
    }

    private static Rating challenges(Initiative asked) {
        Rating challenges = new Rating(ASPECT, "societal-challenges");
        if (asked.sharedChallenges() != null) {
            if (asked.sharedChallenges().isEmpty()) {
                challenges.neutral("NB-COMP-CHALLENGES-NONE");
            } else if (yes(asked.counterpartPolicyActive())) {
                challenges.supports("NB-COMP-CHALLENGES-ACTIVE");
            } else if (no(asked.counterpartPolicyActive())) {
                challenges.neutral("NB-COMP-CHALLENGES-NO-POLICY");
            }
        }
        return challenges;
    }

    private static Rating trade(Initiative asked) {
        Rating trade = new Rating(ASPECT, "trade-contacts");
        boolean future = yes(asked.futureTradeDemand());
        if (future) {
            trade.supports("NB-COMP-TRADE-FUTURE");
        }
        if (asked.companiesActive() != null) {
            switch (asked.companiesActive()) {
                case "many" -> trade.supports("NB-COMP-TRADE-MANY");
                case "few" -> trade.neutral("NB-COMP-TRADE-FEW");
                default -> {
                    if (!future) {
                        trade.neutral("NB-COMP-TRADE-NONE");
                    }
                }
            }
        }
        return trade;
    }
}
