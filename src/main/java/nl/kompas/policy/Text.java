package nl.kompas.policy;

/**
 * What a person reads, in both languages of the service.
 *
 * @param nl Dutch, never blank
 * @param en English, never blank
 */
public record Text(String nl, String en) {}
