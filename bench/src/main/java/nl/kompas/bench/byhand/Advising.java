package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** What the province is advised to do. */
final class Advising {

    private static final String LISTS_NONE = "none";
    private static final String BY_COMPASS = "NB-ADV-NOT-LISTED";

    private Advising() {}

    static Levels of(
            Initiative asked, Preconditions preconditions, Compass compass, Regions.Focus focus, Levels points) {
        Levels advice = new Levels();
        if (preconditions.anyUnmet()) {
            advice.say(Levels.NOT, "NB-ADV-UNMET");
        }
        if (compass.environment().obstructs()) {
            advice.say(Levels.NOT, "NB-ADV-ENVIRONMENT");
        }
        if (preconditions.anyUnknown()) {
            advice.say(Levels.UNDETERMINED, "NB-ADV-UNKNOWN");
        }
        if (preconditions.allMet()) {
            if (asked.destination() == null) {
                advice.say(Levels.UNDETERMINED, "NB-ADV-NO-DESTINATION");
            } else if (focus != null) {
                listed(asked, focus.level(asked), advice);
            } else if (points.level() != null) {
                advice.say(points.level(), BY_COMPASS);
            }
        }
        return advice;
    }

    private static void listed(Initiative asked, String level, Levels advice) {
        boolean innovation = asked.forInnovation();
        if (!level.equals(LISTS_NONE)) {
            advice.say(level, innovation ? "NB-ADV-LISTED" : "NB-ADV-LISTED-TRADE");
            return;
        }
        boolean administrators = yes(asked.administratorsRequested());
        if (administrators) {
            advice.say(
                    Levels.REACTIVELY, innovation ? "NB-ADV-NONE-ADMINISTRATORS" : "NB-ADV-NONE-TRADE-ADMINISTRATORS");
        }
        if (asked.isEssential()) {
            advice.say(Levels.REACTIVELY, innovation ? "NB-ADV-NONE-ESSENTIAL" : "NB-ADV-NONE-TRADE-ESSENTIAL");
        }
        if (!administrators && !asked.isEssential()) {
            advice.say(Levels.NOT, innovation ? "NB-ADV-NONE" : "NB-ADV-NONE-TRADE");
        }
    }

    /** The advice with its reasons; those of the compass too where it rests on the compass. */
    static Answer.Advice written(Initiative asked, Levels advice, Levels points) {
        List<String> because = new ArrayList<>(advice.because());
        if (because.contains(BY_COMPASS)) {
            because.addAll(points.because());
        }
        because.sort(null);
        return new Answer.Advice(asked.track(), advice.level() == null ? Levels.UNDETERMINED : advice.level(), because);
    }
}
