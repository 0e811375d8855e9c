package nl.kompas.http.publishing;

import nl.kompas.http.problems.ProblemType;

/** Revisions as entity tags (RFC 9110): who changes something says which state of it was seen. */
final class EntityTag {

    private EntityTag() {}

    /** A revision as the value of {@code ETag}. */
    static String of(String revision) {
        return "\"" + revision + "\"";
    }

    /** The revision that {@code If-Match} names; required, so that nobody's work is overwritten unseen. */
    static String required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemType.PRECONDITION_REQUIRED.problem();
        }
        String tag = ifMatch.strip();
        return tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"")
                ? tag.substring(1, tag.length() - 1)
                : tag;
    }
}
