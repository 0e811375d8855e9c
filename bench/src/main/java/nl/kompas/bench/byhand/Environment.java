package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.no;
import static nl.kompas.bench.byhand.Initiative.yes;

/** Geopolitics, human rights, responsible business and economic security. */
record Environment(Rating geopolitics, Rating rights, Rating business, Rating security) {

    private static final String ASPECT = "environment";

    static Environment of(Initiative asked) {
        return new Environment(geopolitics(asked), rights(asked), business(asked), security(asked));
    }

    boolean obstructs() {
        return geopolitics.obstructs() || rights.obstructs() || business.obstructs() || security.obstructs();
    }

    private static Rating geopolitics(Initiative asked) {
        Rating geopolitics = new Rating(ASPECT, "geopolitics");
        if (asked.strategicFit() != null) {
            switch (asked.strategicFit()) {
                case "like-minded" -> geopolitics.supports("NB-COMP-GEOPOLITICS-LIKE-MINDED");
                case "aligned" -> geopolitics.supports("NB-COMP-GEOPOLITICS-ALIGNED");
                case "dependency-risk" -> geopolitics.neutral("NB-COMP-GEOPOLITICS-DEPENDENCY");
                default -> geopolitics.obstructs("NB-COMP-GEOPOLITICS-CONFLICT");
            }
        }
        return geopolitics;
    }

    private static Rating rights(Initiative asked) {
        Rating rights = new Rating(ASPECT, "rule-of-law-human-rights");
        if ("no-concern".equals(asked.humanRightsSituation())) {
            rights.supports("NB-COMP-RIGHTS-NO-CONCERN");
        } else if (asked.rightsAreConcern() && asked.structuralContact()) {
            if (yes(asked.humanRightsOnAgenda())) {
                rights.neutral("NB-COMP-RIGHTS-ON-AGENDA");
            } else if (no(asked.humanRightsOnAgenda())) {
                rights.obstructs("NB-COMP-RIGHTS-OFF-AGENDA");
            }
        } else if (asked.rightsAreConcern() && asked.companiesAlone()) {
            if (asked.humanRightsSituation().equals("severe")) {
                rights.obstructs("NB-COMP-RIGHTS-SEVERE-COMPANIES");
            } else {
                rights.neutral("NB-COMP-RIGHTS-COMPANIES");
            }
        }
        return rights;
    }

    private static Rating business(Initiative asked) {
        Rating business = new Rating(ASPECT, "responsible-business");
        if (yes(asked.responsibleBusinessCommitment())) {
            business.supports("NB-COMP-BUSINESS-COMMITTED");
        } else if (no(asked.responsibleBusinessCommitment())) {
            business.obstructs("NB-COMP-BUSINESS-NOT-COMMITTED");
        }
        return business;
    }

    private static Rating security(Initiative asked) {
        Rating security = new Rating(ASPECT, "economic-security");
        String screening = asked.investmentScreening();
        if (no(asked.sensitiveTechnology())) {
            security.supports("NB-COMP-SECURITY-NOT-SENSITIVE");
        } else if (yes(asked.sensitiveTechnology())) {
            if (yes(asked.economicRiskControlled())) {
                security.neutral("NB-COMP-SECURITY-CONTROLLED");
            } else if (no(asked.economicRiskControlled())) {
                security.obstructs("NB-COMP-SECURITY-NOT-CONTROLLED");
            }
            if ("cleared".equals(screening) || "not-applicable".equals(screening)) {
                security.neutral("NB-COMP-SECURITY-SCREENED");
            }
        }
        if ("refused".equals(screening)) {
            security.obstructs("NB-COMP-SECURITY-REFUSED");
        }
        return security;
    }
}
