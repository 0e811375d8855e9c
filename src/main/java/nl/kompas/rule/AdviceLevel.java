package nl.kompas.rule;

import java.util.Arrays;
import java.util.List;

/**
 * The advice for a track, most cautious first: where several rules advise, the first of these counts. {@code UNDETERMINED} is
 * what remains where none does.
 */
public enum AdviceLevel {
    DO_NOT_ENGAGE("do-not-engage", false),
    ENGAGE_REACTIVELY("engage-reactively", true),
    ENGAGE("engage", true),
    UNDETERMINED("undetermined", false);

    private final String id;
    private final boolean takesPart;

    AdviceLevel(String id, boolean takesPart) {
        this.id = id;
        this.takesPart = takesPart;
    }

    /** As callers and rules write it. */
    public String id() {
        return id;
    }

    /** Whether the province takes part, so that roles, activities and representation are given. */
    public boolean takesPart() {
        return takesPart;
    }

    /** All ids, most cautious first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(AdviceLevel::id).toList();
    }
}
