/**
 * The problems that the API answers with, and what completes or maps them.
 *
 * <ul>
 *   <li>In: faults and exceptions.
 *   <li>Out: problem details (RFC 9457).
 * </ul>
 */
package nl.kompas.http.problems;
