package nl.kompas.replay;

import java.util.List;

/**
 * Cases in whose answers the same changes.
 *
 * @param what changes
 * @param count how many cases
 * @param rulesBefore the rules that led to it before, those of most cases first
 * @param rulesAfter the rules that lead to it now, those of most cases first
 * @param examples ids of the first of these cases, at most three
 */
public record EffectGroup(
        Effect what, long count, List<RuleCount> rulesBefore, List<RuleCount> rulesAfter, List<String> examples) {

    /** A rule, and in how many cases of the group it is cited. */
    public record RuleCount(CitedRule rule, long count) {}
}
