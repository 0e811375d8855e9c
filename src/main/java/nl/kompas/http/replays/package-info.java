/**
 * Replays over HTTP.
 *
 * <ul>
 *   <li>In: cases and the rules to use, read case by case.
 *   <li>Out: how far a replay is, and what comes out differently.
 * </ul>
 */
package nl.kompas.http.replays;
