package nl.kompas.cases;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A place where an answer is not as expected.
 *
 * @param path the section of the answer, and for a single entry its key, as {@code /advice/innovation}
 * @param expected what was expected there
 * @param actual what came, with the rules that made it; null where nothing did
 */
public record Difference(String path, JsonNode expected, JsonNode actual) {}
