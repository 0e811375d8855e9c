package nl.kompas.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule in the form in which the network matches it.
 *
 * @param id of the rule
 * @param entry where the index has it
 * @param tests what must hold besides, the tests that most rules share first
 * @param action what it concludes once it matches
 */
record CompiledRule(String id, IndexedRules entry, List<Test> tests, RuleAction action) {

    /**
     * A condition as a predicate.
     *
     * @param name equal for equal conditions, which are then tested once for all rules
     * @param holds whether it holds
     * @param equality what it compares, where it asks for one value of one field: found by hash
     */
    record Test(String name, Predicate<MatchContext> holds, Optional<Equality> equality) {}

    /**
     * A field that must have a value.
     *
     * @param field a number for the field, the same in all rules
     * @param read reads it
     * @param value what it must be
     */
    record Equality(int field, Function<MatchContext, Object> read, Object value) {}
}
