package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.has;
import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** Who acts or must be consulted, in the order in which answers show them. */
final class Referrals {

    private final List<Answer.Referral> written = new ArrayList<>(4);

    private Referrals() {}

    static List<Answer.Referral> of(
            Initiative asked, boolean takesPart, Effort effort, Regions.Focus focus, Levels points) {
        Referrals referrals = new Referrals();
        boolean trade = !asked.forInnovation() && takesPart;
        referrals.add("bom", "trade-and-investment-promotion", when(trade, "NB-REF-BOM"));
        referrals.add("ministry-of-foreign-affairs", "alignment", ministry(asked));
        boolean knowledge = "CN-JS".equals(asked.destination()) && has(asked.demandFrom(), "knowledge-institution");
        referrals.add("rvo", "knowledge-institutions-in-jiangsu", when(knowledge, "NB-REF-RVO-JIANGSU"));
        referrals.add("economic-security-desk", "economic-security-risk", security(asked));
        boolean position = takesPart && effort.does("position");
        referrals.add(
                "diplomatic-network", "introducing-brabant-organisations", when(position, "NB-REF-DIPLOMATIC-NETWORK"));
        referrals.add("policy-owner", "list-and-compass-differ", differ(asked, focus, points));
        return referrals.written;
    }

    private void add(String to, String matter, List<String> because) {
        if (!because.isEmpty()) {
            written.add(new Answer.Referral(to, matter, because));
        }
    }

    private static List<String> when(boolean holds, String rule) {
        return holds ? List.of(rule) : List.of();
    }

    private static List<String> ministry(Initiative asked) {
        List<String> because = new ArrayList<>(2);
        if ("CN".equals(asked.country())) {
            because.add("NB-REF-MINISTRY-CHINA");
        }
        if (asked.rightsAreConcern() && asked.structuralContact()) {
            because.add("NB-REF-MINISTRY-HUMAN-RIGHTS");
        }
        return because;
    }

    private static List<String> security(Initiative asked) {
        List<String> because = new ArrayList<>(2);
        if ("pending".equals(asked.investmentScreening())) {
            because.add("NB-REF-SECURITY-PENDING");
        }
        if (yes(asked.sensitiveTechnology())) {
            because.add("NB-REF-SECURITY-SENSITIVE");
        }
        return because;
    }

    private static List<String> differ(Initiative asked, Regions.Focus focus, Levels points) {
        if (focus == null || points.level() == null) {
            return List.of();
        }
        boolean innovation = asked.forInnovation();
        String level = focus.level(asked);
        if (level.equals("none")) {
            return when(points.takesPart(), innovation ? "NB-REF-DIFFER-INNOVATION-NONE" : "NB-REF-DIFFER-TRADE-NONE");
        }
        return when(!points.level().equals(level), innovation ? "NB-REF-DIFFER-INNOVATION" : "NB-REF-DIFFER-TRADE");
    }
}
