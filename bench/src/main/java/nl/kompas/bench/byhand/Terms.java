package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kompas.answer.Answer;
import nl.kompas.policy.Text;

/** What must be arranged. */
final class Terms {

    private final Map<String, Text> texts;

    Terms(Map<String, Text> texts) {
        this.texts = texts;
    }

    List<Answer.Condition> of(Initiative asked) {
        List<Answer.Condition> terms = new ArrayList<>(4);
        boolean travels = asked.activity() != null
                && switch (asked.activity()) {
                    case "administrative-visit", "fact-finding-mission", "innovation-days", "trade-fair" -> true;
                    default -> false;
                };
        if (travels && !yes(asked.responsibleBusinessCommitment())) {
            add("responsible-business-commitment", "NB-COND-RESPONSIBLE-BUSINESS", terms);
        }
        if (asked.rightsAreConcern() && asked.structuralContact()) {
            add("human-rights-on-mission-agenda", "NB-COND-HUMAN-RIGHTS-AGENDA", terms);
        }
        if (asked.rightsAreConcern() && asked.companiesAlone()) {
            add("seek-expert-advice-human-rights", "NB-COND-HUMAN-RIGHTS-EXPERTS", terms);
        }
        if ("CN".equals(asked.country())) {
            add("avoid-sensitive-technology", "NB-COND-SENSITIVE-TECHNOLOGY-CHINA", terms);
        }
        if ("CN-JS".equals(asked.destination()) && otherThanAgrifoodAndHealth(asked.themes())) {
            add("restrict-themes", "NB-COND-THEMES-JIANGSU", terms);
        }
        return terms;
    }

    private static boolean otherThanAgrifoodAndHealth(List<String> themes) {
        if (themes != null) {
            for (String theme : themes) {
                if (!theme.equals("agrifood") && !theme.equals("health")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(String id, String rule, List<Answer.Condition> terms) {
        terms.add(new Answer.Condition(id, texts.get(id), List.of(rule)));
    }
}
