package nl.kompas.rule;

import java.util.Arrays;
import java.util.List;

/** How a component rates, gravest first: where several rules rate it, the first of these counts. */
public enum ComponentVerdict {
    OBSTRUCTS("obstructs"),
    SUPPORTS("supports"),
    NEUTRAL("neutral"),
    UNKNOWN("unknown");

    private final String id;

    ComponentVerdict(String id) {
        this.id = id;
    }

    /** As callers and rules write it. */
    public String id() {
        return id;
    }

    /** All ids, gravest first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ComponentVerdict::id).toList();
    }
}
