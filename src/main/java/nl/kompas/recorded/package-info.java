/**
 * Recorded cases: reads them, runs them, says what differs, and what they leave uncovered.
 *
 * <ul>
 *   <li>In: recorded cases, and an edition.
 *   <li>Out: differences, coverage.
 * </ul>
 */
package nl.kompas.recorded;
