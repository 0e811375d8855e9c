/**
 * What a rule is: conditions on facts, and what follows from them; and in which order rules can be taken (strata).
 *
 * <ul>
 *   <li>In: rules that were read.
 *   <li>Out: rule sets, one for each question.
 * </ul>
 */
package nl.kompas.rule;
