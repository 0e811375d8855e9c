/**
 * Files, drafts, publications and rule sets of an edition over HTTP.
 *
 * <ul>
 *   <li>In: changes, with the version that the caller saw.
 *   <li>Out: the new version, or what is wrong.
 * </ul>
 */
package nl.kompas.http.publishing;
