/**
 * From the files of an edition to one that can answer, and the editions of one moment (snapshot).
 *
 * <ul>
 *   <li>In: a rules folder.
 *   <li>Out: editions, or all faults of their files.
 * </ul>
 */
package nl.kompas.edition;
