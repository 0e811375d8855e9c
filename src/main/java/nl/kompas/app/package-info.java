/**
 * Starts the program and puts its parts together.
 *
 * <ul>
 *   <li>In: settings and the command line.
 *   <li>Out: the running service, or a command.
 * </ul>
 */
package nl.kompas.app;
