package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.no;
import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.List;
import java.util.Set;
import nl.kompas.answer.Answer;

/** What must hold before the province takes part. */
record Preconditions(Requirement demand, Requirement stance, Requirement control) {

    static final Set<String> BRABANT_THEMES =
            Set.of("health", "smart-sustainable-mobility", "digitalisation-ai", "agrifood", "htsm", "energy");

    static Preconditions of(Initiative asked) {
        return new Preconditions(demand(asked), stance(asked), control(asked));
    }

    private static Requirement demand(Initiative asked) {
        Requirement demand = new Requirement("demand");
        if (asked.asked()) {
            demand.met("NB-PRE-DEMAND");
        } else if (asked.demandFrom() != null) {
            demand.unmet("NB-PRE-NO-DEMAND");
        }
        return demand;
    }

    private static Requirement stance(Initiative asked) {
        Requirement stance = new Requirement("national-stance");
        if ("positive".equals(asked.nationalStance())) {
            stance.met("NB-PRE-STANCE-POSITIVE");
        } else if (asked.nationalStance() != null) {
            stance.unmet("NB-PRE-STANCE-NOT-POSITIVE");
        }
        return stance;
    }

    private static Requirement control(Initiative asked) {
        Requirement control = new Requirement("provincial-control");
        boolean theme = hasBrabantTheme(asked);
        boolean riskControlled = no(asked.sensitiveTechnology()) || yes(asked.economicRiskControlled());
        boolean rightsMinded = "no-concern".equals(asked.humanRightsSituation())
                || yes(asked.humanRightsOnAgenda())
                || asked.companiesAlone();
        if (theme && riskControlled && rightsMinded) {
            control.met("NB-PRE-CONTROL");
        }
        if (asked.themes() != null && !theme) {
            control.unmet("NB-PRE-CONTROL-NO-THEME");
        }
        if (yes(asked.sensitiveTechnology()) && no(asked.economicRiskControlled())) {
            control.unmet("NB-PRE-CONTROL-RISK");
        }
        if (asked.rightsAreConcern() && asked.structuralContact() && no(asked.humanRightsOnAgenda())) {
            control.unmet("NB-PRE-CONTROL-HUMAN-RIGHTS");
        }
        return control;
    }

    static boolean hasBrabantTheme(Initiative asked) {
        if (asked.themes() != null) {
            for (String theme : asked.themes()) {
                if (BRABANT_THEMES.contains(theme)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean allMet() {
        return demand.met() && stance.met() && control.met();
    }

    boolean anyUnmet() {
        return demand.unmet() || stance.unmet() || control.unmet();
    }

    boolean anyUnknown() {
        return demand.unknown() || stance.unknown() || control.unknown();
    }

    List<Answer.Precondition> written() {
        return List.of(demand.written(), stance.written(), control.written());
    }
}
