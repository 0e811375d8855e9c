/**
 * What belongs to the service as a whole: response headers, the description, health, metrics, the theme of the workbench.
 *
 * <ul>
 *   <li>In: settings.
 *   <li>Out: headers, documents, meters.
 * </ul>
 */
package nl.kompas.http.service;
