package nl.kompas.echo;

import java.util.Map;

/**
 * A case as it is sent.
 *
 * @param findings what is known, by indicator: text, number, yes or no, a list of texts, or an object with a value
 */
record Asked(
        String policy,
        String question,
        String referenceDate,
        String edition,
        String reference,
        String detail,
        Map<String, Object> findings) {}
