/**
 * Records decisions in hash chains; finds, verifies, reproduces, erases and removes them.
 *
 * <ul>
 *   <li>In: a request and the answer that it got.
 *   <li>Out: a decision that is on disk, or the reason why it is not.
 * </ul>
 */
package nl.kompas.decisions;
