/**
 * Policies, editions, rules and vocabularies over HTTP.
 *
 * <ul>
 *   <li>In: paths.
 *   <li>Out: what an edition declares and says, and the JSON Schema of its findings.
 * </ul>
 */
package nl.kompas.http.policies;
