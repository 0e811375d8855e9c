/**
 * A case and its findings, checked against the vocabulary of the edition that will answer it.
 *
 * <ul>
 *   <li>In: JSON of a caller.
 *   <li>Out: a {@link nl.kompas.cases.Case}, or all faults, each with a JSON pointer.
 * </ul>
 */
package nl.kompas.cases;
