/**
 * The commands that need no service: check, explain, replay, evaluate.
 *
 * <ul>
 *   <li>In: the command line and files.
 *   <li>Out: reports, and an exit code.
 * </ul>
 */
package nl.kompas.cli;
