package nl.kompas.rule;

import java.util.Arrays;
import java.util.List;

/** Whether a precondition holds, gravest first: {@code UNMET} beats {@code MET}; {@code UNKNOWN} where no rule concludes. */
public enum PreconditionStatus {
    UNMET("unmet"),
    MET("met"),
    UNKNOWN("unknown");

    private final String id;

    PreconditionStatus(String id) {
        this.id = id;
    }

    /** As callers and rules write it. */
    public String id() {
        return id;
    }

    /** All ids, gravest first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(PreconditionStatus::id).toList();
    }
}
