/**
 * The answer to a case and its JSON.
 *
 * <ul>
 *   <li>In: what the engine concluded, and what is missing.
 *   <li>Out: an {@link nl.kompas.answer.Answer}, or a problem that says why there is none.
 * </ul>
 */
package nl.kompas.answer;
