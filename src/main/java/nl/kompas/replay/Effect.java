package nl.kompas.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import nl.kompas.recorded.AnswerSection;

/**
 * What changes in an answer, without the case that it changes in.
 *
 * @param section of the answer
 * @param about what changes there: a track, a precondition, a component, a role, …
 * @param kind how
 * @param from the level, status or verdict before; absent where the section has none or it was not there
 * @param to the same after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Effect(String section, String about, Kind kind, String from, String to) {

    /** How something changes. */
    public enum Kind {
        /** It was not there. */
        @JsonProperty("gained")
        GAINED,
        /** It is gone. */
        @JsonProperty("lost")
        LOST,
        /** It is there, and says something else. */
        @JsonProperty("changed")
        CHANGED
    }

    static Effect of(CaseDifference.Change change) {
        int slash = change.path().indexOf('/');
        String section = change.path().substring(0, slash);
        boolean rates = AnswerSection.of(section).orElseThrow().rates();
        return new Effect(
                section,
                change.path().substring(slash + 1),
                kind(change),
                rates && !change.before().isEmpty() ? change.before() : null,
                rates && !change.after().isEmpty() ? change.after() : null);
    }

    private static Kind kind(CaseDifference.Change change) {
        if (change.before().isEmpty()) {
            return Kind.GAINED;
        }
        return change.after().isEmpty() ? Kind.LOST : Kind.CHANGED;
    }
}
