/** Servers in processes of their own, called by a load generator of its own process, and what that cost them. */
package nl.kompas.bench.http;


