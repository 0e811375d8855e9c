/** The database: a file of the service, or PostgreSQL that replicas share. */
package nl.kompas.storage;
