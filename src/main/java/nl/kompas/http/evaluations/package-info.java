/**
 * Evaluations over HTTP, one case or a case a line.
 *
 * <ul>
 *   <li>In: cases as JSON or NDJSON.
 *   <li>Out: answers, on the thread that received the case where that is quick.
 * </ul>
 */
package nl.kompas.http.evaluations;
