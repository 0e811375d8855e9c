package nl.kompas.recorded;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case whose outcome was written down ({@code rules/README.md}, section 8).
 *
 * @param name what it shows
 * @param origin where it comes from
 * @param request what a caller sends
 * @param expect the part of the answer that must come out, see {@link Expectation}
 */
public record RecordedCase(String name, String origin, JsonNode request, JsonNode expect) {}
