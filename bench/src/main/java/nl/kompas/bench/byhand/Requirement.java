package nl.kompas.bench.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** The status of one precondition: unmet beats met, every reason is given. */
final class Requirement {

    private final String id;
    private final List<String> because = new ArrayList<>(2);
    private String status = "unknown";

    Requirement(String id) {
        this.id = id;
    }

    void met(String rule) {
        because.add(rule);
        if (!unmet()) {
            status = "met";
        }
    }

    void unmet(String rule) {
        because.add(rule);
        status = "unmet";
    }

    boolean met() {
        return status.equals("met");
    }

    boolean unmet() {
        return status.equals("unmet");
    }

    boolean unknown() {
        return status.equals("unknown");
    }

    Answer.Precondition written() {
        because.sort(null);
        return new Answer.Precondition(id, status, because);
    }
}
