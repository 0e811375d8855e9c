package nl.kompas.bench.byhand;

import static nl.kompas.bench.byhand.Initiative.has;
import static nl.kompas.bench.byhand.Initiative.yes;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** What the province does where it takes part, and who acts for it. */
final class Effort {

    private final Initiative asked;
    private final List<Answer.Role> roles = new ArrayList<>(4);

    Effort(Initiative asked) {
        this.asked = asked;
        role("connect", connect());
        role("signal", when(has(asked.seeks(), "trend-information"), "NB-ROLE-SIGNAL"));
        role("position", position());
        role("facilitate", facilitate());
    }

    private void role(String role, List<String> because) {
        if (!because.isEmpty()) {
            roles.add(new Answer.Role(role, because));
        }
    }

    private static List<String> when(boolean holds, String rule) {
        return holds ? List.of(rule) : List.of();
    }

    private List<String> connect() {
        List<String> because = new ArrayList<>(2);
        if (has(asked.seeks(), "join-initiative")) {
            because.add("NB-ROLE-CONNECT-INITIATIVE");
        }
        if (has(asked.seeks(), "partner")) {
            because.add("NB-ROLE-CONNECT-PARTNER");
        }
        return because;
    }

    private List<String> position() {
        List<String> because = new ArrayList<>(2);
        if ("innovation-days".equals(asked.activity()) || "trade-fair".equals(asked.activity())) {
            because.add("NB-ROLE-POSITION-EVENT");
        }
        if (has(asked.seeks(), "visibility")) {
            because.add("NB-ROLE-POSITION-VISIBILITY");
        }
        return because;
    }

    private List<String> facilitate() {
        List<String> because = new ArrayList<>(4);
        if (has(asked.seeks(), "government-access")) {
            because.add("NB-ROLE-FACILITATE-ACCESS");
        }
        if (!asked.forInnovation() && yes(asked.administratorsRequested())) {
            because.add("NB-ROLE-FACILITATE-ADMINISTRATORS");
        }
        if (asked.isEssential()) {
            because.add("NB-ROLE-FACILITATE-ESSENTIAL");
        }
        if (has(asked.seeks(), "event-support")) {
            because.add("NB-ROLE-FACILITATE-EVENT");
        }
        return because;
    }

    boolean does(String role) {
        for (Answer.Role each : roles) {
            if (each.role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    List<Answer.Role> roles() {
        return roles;
    }

    List<Answer.Representation> representation() {
        List<Answer.Representation> written = new ArrayList<>(2);
        List<String> deputy = new ArrayList<>(2);
        if (yes(asked.administratorsRequested())) {
            deputy.add("NB-REP-DEPUTY-REQUESTED");
        }
        if ("administrative-visit".equals(asked.activity())) {
            deputy.add("NB-REP-DEPUTY-VISIT");
        }
        if (!deputy.isEmpty()) {
            written.add(new Answer.Representation("deputy", deputy));
        }
        if ("fact-finding-mission".equals(asked.activity())) {
            written.add(new Answer.Representation("officials", List.of("NB-REP-OFFICIALS")));
        }
        return written;
    }
}
