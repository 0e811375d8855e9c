package nl.kompas.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Verb;

/** How what was said combines: the gravest counts. */
record Precedence(Map<Assertion, SortedSet<String>> said) {

    String status(String id) {
        return was(Verb.UNMET, id) ? "unmet" : was(Verb.MET, id) ? "met" : "unknown";
    }

    String verdict(String id) {
        return was(Verb.OBSTRUCTS, id)
                ? "obstructs"
                : was(Verb.SUPPORTS, id) ? "supports" : was(Verb.NEUTRAL, id) ? "neutral" : "unknown";
    }

    Optional<String> level(Verb verb, String track) {
        for (AdviceLevel adviceLevel : AdviceLevel.values()) {
            if (said.containsKey(new Assertion(verb, track, adviceLevel.id()))) {
                return Optional.of(adviceLevel.id());
            }
        }
        return Optional.empty();
    }

    boolean was(Verb verb, String id) {
        return said.containsKey(new Assertion(verb, id, null));
    }
}
