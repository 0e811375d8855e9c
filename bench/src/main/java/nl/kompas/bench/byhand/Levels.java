package nl.kompas.bench.byhand;

import java.util.ArrayList;
import java.util.List;

/** The level that several rules lead to: the gravest, with the rules that say just that. */
final class Levels {

    static final String ENGAGE = "engage";
    static final String REACTIVELY = "engage-reactively";
    static final String NOT = "do-not-engage";
    static final String UNDETERMINED = "undetermined";

    private final List<String> because = new ArrayList<>(4);
    private String level;

    void say(String said, String rule) {
        int graver = level == null ? 1 : gravity(said) - gravity(level);
        if (graver > 0) {
            because.clear();
            level = said;
        }
        if (graver >= 0) {
            because.add(rule);
        }
    }

    private static int gravity(String level) {
        return switch (level) {
            case NOT -> 3;
            case REACTIVELY -> 2;
            case ENGAGE -> 1;
            default -> 0;
        };
    }

    /** The level; null where nothing was said. */
    String level() {
        return level;
    }

    List<String> because() {
        return because;
    }

    boolean takesPart() {
        return ENGAGE.equals(level) || REACTIVELY.equals(level);
    }
}
