/**
 * Puts rule sets in place while the service runs: registry of editions, drafts, journal, replicas.
 *
 * <ul>
 *   <li>In: changed files of a rules folder, a draft, or a row of the shared journal.
 *   <li>Out: the editions that answer from now on, or a report of what is wrong.
 * </ul>
 */
package nl.kompas.publishing;
