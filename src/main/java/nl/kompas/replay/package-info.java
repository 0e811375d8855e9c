/**
 * Answers cases again by other rules, in the background, and keeps what comes out differently.
 *
 * <ul>
 *   <li>In: cases (given, recorded or decided) and the rules to use.
 *   <li>Out: differences and their impact, by page.
 * </ul>
 */
package nl.kompas.replay;
