/**
 * Decisions over HTTP.
 *
 * <ul>
 *   <li>In: cases to decide, filters, ids.
 *   <li>Out: decisions, pages and exports of them, verification.
 * </ul>
 */
package nl.kompas.http.decisions;
