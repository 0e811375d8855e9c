package nl.kompas.peer;

import java.util.Map;

/** A case as callers of Kompas send it. */
public record Asked(
        String policy,
        String question,
        String referenceDate,
        String edition,
        String reference,
        String detail,
        Map<String, Object> findings) {

    /** What was found, without its source, its date and its note; null where nothing was. */
    public Object found(String indicator) {
        Object given = findings.get(indicator);
        return given instanceof Map<?, ?> described ? described.get("value") : given;
    }
}
