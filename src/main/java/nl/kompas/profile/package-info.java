/**
 * Reads DRL against the rule profile of {@code rules/README.md}. Rule files go in as text; rules come out, or a fault for all
 * that is outside the profile. Drools' grammar parses; nothing that a rule file says is ever compiled or run.
 */
package nl.kompas.profile;
