/**
 * Who may do what: roles, keys, and how far the service is open.
 *
 * <ul>
 *   <li>In: settings at the start, and the key of a request.
 *   <li>Out: an identity with roles, or a refusal.
 * </ul>
 */
package nl.kompas.access;
