/**
 * Evaluates the rules of a question over a case: compiles them, matches them in the alpha network of Drools, and records
 * provenance and near misses.
 *
 * <ul>
 *   <li>In: a rule set, once; then a case.
 *   <li>Out: what was concluded, by which rules, and which rules one condition kept from applying.
 * </ul>
 */
package nl.kompas.engine;
