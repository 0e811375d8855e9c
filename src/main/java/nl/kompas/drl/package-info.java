/**
 * Reads rule files (DRL) and refuses what is outside the rule profile ({@code rules/README.md}).
 *
 * <ul>
 *   <li>In: the text of rule files, and what the edition declares.
 *   <li>Out: rules, or faults with line, column and remedy.
 * </ul>
 */
package nl.kompas.drl;
