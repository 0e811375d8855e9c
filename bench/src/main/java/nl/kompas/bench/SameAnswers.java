package nl.kompas.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.kompas.answer.Answer;
import nl.kompas.oracle.DroolsOracle;
import nl.kompas.cases.Case;

/** Checks that all that is measured answers the same, over every recorded case and some thousands of random ones. */
final class SameAnswers {

    private static final int RANDOM = 3_000;

    private SameAnswers() {}

    /** Stops with the first case that is answered otherwise. */
    static void check() {
        for (Asked asked : List.of(Asked.ALL, Asked.REGION)) {
            Subject subject = Subject.of(asked);
            List<Case> cases = cases(subject);
            DroolsOracle stock = subject.stock();
            for (Case each : cases) {
                Answer kompas = subject.answer(each);
                Subject.same(kompas, stock.answer(each, false), "stock Drools");
            }
            System.out.println(asked.label() + ": " + cases.size() + " cases answered the same");
        }
    }

    private static List<Case> cases(Subject subject) {
        Draws draws = new Draws(subject);
        List<ObjectNode> requests = new ArrayList<>(draws.recorded());
        for (int i = 0; i < RANDOM; i++) {
            requests.add(draws.next());
        }
        return requests.stream()
                .map(request -> subject.read(request, "decision"))
                .toList();
    }
}
