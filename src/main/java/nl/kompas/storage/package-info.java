/**
 * The database: a file of the service (SQLite), or PostgreSQL that replicas share.
 *
 * <ul>
 *   <li>In: work to be done with a connection.
 *   <li>Out: its result once it is on disk, or {@link nl.kompas.storage.DatabaseUnavailable}.
 * </ul>
 */
package nl.kompas.storage;
