/**
 * What an edition declares: its names, questions, vocabulary and tables.
 *
 * <ul>
 *   <li>In: YAML and CSV as text.
 *   <li>Out: a {@link nl.kompas.policy.PolicyDefinition}, or faults with their place in the file.
 * </ul>
 */
package nl.kompas.policy;
