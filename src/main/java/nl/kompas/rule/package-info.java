/**
 * What a rule is: conditions over facts, and statements that conclude something. Rules that were read go in; a
 * {@link nl.kompas.rule.RuleSet} for each question comes out, in strata that can be evaluated one after another.
 */
package nl.kompas.rule;
