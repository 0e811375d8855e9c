/**
 * Keys, tokens and roles over HTTP.
 *
 * <ul>
 *   <li>In: the headers of a request.
 *   <li>Out: an identity, or 401, 403 or 421.
 * </ul>
 */
package nl.kompas.http.access;
