package nl.kompas.rule;

import java.util.Optional;

/** What a rule may say: the whole of a right-hand side is calls of these ({@code rules/README.md}, section 3). */
public enum Verb {
    MET("met", FactKind.PRECONDITION, 1),
    UNMET("unmet", FactKind.PRECONDITION, 1),
    SUPPORTS("supports", FactKind.COMPONENT, 1),
    NEUTRAL("neutral", FactKind.COMPONENT, 1),
    OBSTRUCTS("obstructs", FactKind.COMPONENT, 1),
    INDICATE("indicate", FactKind.INDICATION, 2),
    ADVISE("advise", FactKind.ADVICE, 2),
    ROLE("role", FactKind.ROLE, 1),
    ACTIVITY("activity", FactKind.ACTIVITY, 1),
    CONDITION("condition", FactKind.CONDITION, 1),
    REFERRAL("referral", FactKind.REFERRAL, 2),
    REPRESENTATION("representation", FactKind.REPRESENTATION, 1);

    private final String word;
    private final FactKind concludes;
    private final int arguments;

    Verb(String word, FactKind concludes, int arguments) {
        this.word = word;
        this.concludes = concludes;
        this.arguments = arguments;
    }

    /** As rule files write it. */
    public String word() {
        return word;
    }

    /** The kind of fact that it concludes on. */
    public FactKind concludes() {
        return concludes;
    }

    /** How many arguments it takes. */
    public int arguments() {
        return arguments;
    }

    /** The verb of that word. */
    public static Optional<Verb> of(String word) {
        for (Verb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
