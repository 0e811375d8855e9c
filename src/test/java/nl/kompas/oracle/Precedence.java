package nl.kompas.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.kompas.rule.Level;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** How what was said combines: the gravest counts. */
record Precedence(Map<Said, SortedSet<String>> said) {

    String status(String id) {
        return was(Verb.UNMET, id) ? "unmet" : was(Verb.MET, id) ? "met" : "unknown";
    }

    String verdict(String id) {
        return was(Verb.OBSTRUCTS, id)
                ? "obstructs"
                : was(Verb.SUPPORTS, id) ? "supports" : was(Verb.NEUTRAL, id) ? "neutral" : "unknown";
    }

    Optional<String> level(Verb verb, String track) {
        for (Level level : Level.values()) {
            if (said.containsKey(new Said(verb, track, level.id()))) {
                return Optional.of(level.id());
            }
        }
        return Optional.empty();
    }

    boolean was(Verb verb, String id) {
        return said.containsKey(new Said(verb, id, null));
    }
}
