package nl.kompas.bench.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;

/** The verdict on one component: the gravest counts, every reason is given. */
final class Rating {

    private final String aspect;
    private final String component;
    private final List<String> because = new ArrayList<>(2);
    private String verdict = "unknown";

    Rating(String aspect, String component) {
        this.aspect = aspect;
        this.component = component;
    }

    void supports(String rule) {
        because.add(rule);
        if (!obstructs()) {
            verdict = "supports";
        }
    }

    void neutral(String rule) {
        because.add(rule);
        if (verdict.equals("unknown")) {
            verdict = "neutral";
        }
    }

    void obstructs(String rule) {
        because.add(rule);
        verdict = "obstructs";
    }

    boolean supports() {
        return verdict.equals("supports");
    }

    boolean neutral() {
        return verdict.equals("neutral");
    }

    boolean obstructs() {
        return verdict.equals("obstructs");
    }

    Answer.Component written() {
        because.sort(null);
        return new Answer.Component(aspect, component, verdict, because);
    }
}
