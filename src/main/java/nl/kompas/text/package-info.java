/**
 * Rules, conditions and outcomes in words, in Dutch and English.
 *
 * <ul>
 *   <li>In: rules and the labels of their edition.
 *   <li>Out: sentences.
 * </ul>
 */
package nl.kompas.text;
