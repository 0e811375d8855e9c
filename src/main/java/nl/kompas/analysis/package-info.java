/**
 * What rules can say over all cases at once, by decision diagrams (MDD): which findings are missing, which rules never
 * apply, and cases that make a rule apply.
 *
 * <ul>
 *   <li>In: a rule set, once; then a case.
 *   <li>Out: indicators that can still change the advice, warnings, made cases.
 * </ul>
 */
package nl.kompas.analysis;
