package nl.kompas.bench.byhand;

import java.util.List;
import nl.kompas.answer.Answer;

/** The compass, and what it adds up to. */
record Compass(ContentLink content, Feasibility feasibility, Environment environment) {

    static Compass of(Initiative asked, Regions regions) {
        return new Compass(ContentLink.of(asked, regions), Feasibility.of(asked), Environment.of(asked));
    }

    /** The level that it points to for the track of the initiative. */
    Levels indication(Initiative asked) {
        Levels indication = new Levels();
        indicate(environment.geopolitics().obstructs(), Levels.NOT, "NB-IND-GEOPOLITICS", indication);
        indicate(environment.rights().obstructs(), Levels.NOT, "NB-IND-RIGHTS", indication);
        indicate(environment.security().obstructs(), Levels.NOT, "NB-IND-SECURITY", indication);
        if (asked.forInnovation()) {
            innovation(indication);
        } else {
            indicate(content.trade().supports(), Levels.ENGAGE, "NB-IND-ENGAGE-TRADE", indication);
            indicate(content.trade().neutral(), Levels.NOT, "NB-IND-NO-TRADE", indication);
        }
        return indication;
    }

    private void innovation(Levels indication) {
        Rating level = content.level();
        Rating themes = content.themes();
        Rating networks = feasibility.networks();
        Rating complementarity = feasibility.complementarity();
        indicate(level.neutral(), Levels.NOT, "NB-IND-LEVEL", indication);
        indicate(themes.neutral() || themes.obstructs(), Levels.NOT, "NB-IND-THEMES", indication);
        indicate(networks.obstructs(), Levels.NOT, "NB-IND-NETWORKS", indication);
        indicate(complementarity.obstructs(), Levels.NOT, "NB-IND-COMPLEMENTARITY", indication);
        indicate(feasibility.reciprocity().obstructs(), Levels.NOT, "NB-IND-RECIPROCITY", indication);
        indicate(feasibility.role().obstructs(), Levels.NOT, "NB-IND-ROLE", indication);
        if (level.supports() && themes.supports()) {
            indicate(networks.neutral(), Levels.REACTIVELY, "NB-IND-REACTIVE-NETWORKS", indication);
            indicate(complementarity.neutral(), Levels.REACTIVELY, "NB-IND-REACTIVE-COMPLEMENTARITY", indication);
            indicate(feasibility.role().neutral(), Levels.REACTIVELY, "NB-IND-REACTIVE-ROLE", indication);
            boolean all = networks.supports() && complementarity.supports();
            indicate(all, Levels.ENGAGE, "NB-IND-ENGAGE-INNOVATION", indication);
        }
    }

    private static void indicate(boolean holds, String level, String rule, Levels indication) {
        if (holds) {
            indication.say(level, rule);
        }
    }

    List<Answer.Component> written() {
        return List.of(
                content.level().written(),
                content.themes().written(),
                content.challenges().written(),
                content.trade().written(),
                feasibility.networks().written(),
                feasibility.funding().written(),
                feasibility.complementarity().written(),
                feasibility.reciprocity().written(),
                feasibility.role().written(),
                environment.geopolitics().written(),
                environment.rights().written(),
                environment.business().written(),
                environment.security().written());
    }
}
