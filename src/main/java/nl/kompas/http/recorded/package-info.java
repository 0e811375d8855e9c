/**
 * The recorded cases of an edition and their coverage over HTTP.
 *
 * <ul>
 *   <li>In: the path of an edition.
 *   <li>Out: what comes of each case, and what no case shows.
 * </ul>
 */
package nl.kompas.http.recorded;
