package nl.kompas.rule;

import java.util.Optional;
import java.util.stream.Stream;

/** What a rule may say: the whole of a right-hand side is calls of these ({@code rules/README.md}, section 3). */
public enum Verb {
    MET("met", FactKind.PRECONDITION),
    UNMET("unmet", FactKind.PRECONDITION),
    SUPPORTS("supports", FactKind.COMPONENT),
    NEUTRAL("neutral", FactKind.COMPONENT),
    OBSTRUCTS("obstructs", FactKind.COMPONENT),
    INDICATE("indicate", FactKind.INDICATION),
    ADVISE("advise", FactKind.ADVICE),
    ROLE("role", FactKind.ROLE),
    ACTIVITY("activity", FactKind.ACTIVITY),
    CONDITION("condition", FactKind.CONDITION),
    REFERRAL("referral", FactKind.REFERRAL),
    REPRESENTATION("representation", FactKind.REPRESENTATION);

    private final String word;
    private final FactKind concludes;

    Verb(String word, FactKind concludes) {
        this.word = word;
        this.concludes = concludes;
    }

    /** As rule files write it. */
    public String word() {
        return word;
    }

    /** The kind of fact that it concludes on. */
    public FactKind concludes() {
        return concludes;
    }

    /** The verb of that word. */
    public static Optional<Verb> of(String word) {
        return Stream.of(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }
}
