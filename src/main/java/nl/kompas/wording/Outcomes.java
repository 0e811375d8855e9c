package nl.kompas.wording;

import java.util.Map;
import nl.kompas.policy.Text;

/** The outcomes that answers know: advice, preconditions and components, in words. */
final class Outcomes {

    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("engage", new Text("meedoen", "engage")),
            Map.entry("engage-reactively", new Text("meedoen als erom gevraagd wordt", "engage when asked")),
            Map.entry("do-not-engage", new Text("niet meedoen", "do not engage")),
            Map.entry("undetermined", new Text("nog niet te zeggen", "not yet determined")),
            Map.entry("met", new Text("voldaan", "met")),
            Map.entry("unmet", new Text("niet voldaan", "not met")),
            Map.entry("unknown", new Text("onbekend", "unknown")),
            Map.entry("supports", new Text("ondersteunend", "supporting")),
            Map.entry("neutral", new Text("neutraal", "neutral")),
            Map.entry("obstructs", new Text("belemmerend", "obstructing")));

    private Outcomes() {}

    /** A level, status or verdict in words. */
    static Text word(String id) {
        return WORDS.getOrDefault(id, Template.same(id));
    }
}
