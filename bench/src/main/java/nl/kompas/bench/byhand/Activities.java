package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.has;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** Which activities suit the initiative. */
final class Activities {

    private final List<Answer.Activity> written = new ArrayList<>(4);

    private Activities() {}

    static List<Answer.Activity> of(Initiative asked, Effort effort, Compass compass, Regions regions) {
        Activities activities = new Activities();
        activities.add("administrative-visit", visit(asked, effort));
        activities.add("fact-finding-mission", factFinding(asked, effort));
        boolean position = effort.does("position");
        boolean innovative = compass.content().level().supports()
                && compass.feasibility().networks().supports();
        activities.add("innovation-days", position && innovative, "NB-ACT-INNOVATION-DAYS");
        activities.add("trade-fair", position && has(asked.demandFrom(), "business"), "NB-ACT-TRADE-FAIR");
        boolean shared = compass.content().challenges().supports();
        activities.add("thematic-event", effort.does("connect") && shared, "NB-ACT-THEMATIC-EVENT");
        activities.add("information-meeting", effort.does("signal") && asked.asked(), "NB-ACT-INFORMATION-MEETING");
        activities.add("network-participation", europeanFunds(asked, regions), "NB-ACT-NETWORK");
        return activities.written;
    }

    private void add(String activity, boolean suits, String rule) {
        if (suits) {
            written.add(new Answer.Activity(activity, List.of(rule)));
        }
    }

    private void add(String activity, List<String> because) {
        if (!because.isEmpty()) {
            written.add(new Answer.Activity(activity, because));
        }
    }

    private static List<String> visit(Initiative asked, Effort effort) {
        List<String> because = new ArrayList<>(2);
        if (effort.does("facilitate")) {
            if (has(asked.seeks(), "government-access")) {
                because.add("NB-ACT-VISIT-ACCESS");
            }
            if (asked.isEssential()) {
                because.add("NB-ACT-VISIT-ESSENTIAL");
            }
        }
        return because;
    }

    private static List<String> factFinding(Initiative asked, Effort effort) {
        List<String> because = new ArrayList<>(2);
        if ("emerging".equals(asked.networkPresence())) {
            because.add("NB-ACT-FACT-FINDING-NETWORK");
        }
        if (effort.does("signal")) {
            because.add("NB-ACT-FACT-FINDING-SIGNAL");
        }
        return because;
    }

    private static boolean europeanFunds(Initiative asked, Regions regions) {
        Regions.Country country = regions.country(asked);
        return has(asked.fundingSources(), "eu") && country != null && country.europe();
    }
}
