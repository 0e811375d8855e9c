/**
 * Many cases at a time, in order, in bounded memory.
 *
 * <ul>
 *   <li>In: lines.
 *   <li>Out: answers, a line each.
 * </ul>
 */
package nl.kompas.bulk;
