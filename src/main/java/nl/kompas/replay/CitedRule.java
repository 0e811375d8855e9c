package nl.kompas.replay;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A rule that an answer rests on, and where it stands.
 *
 * @param id of the rule
 * @param file relative to the rules folder, as it was in the rule set that answered; absent where that is no longer at hand
 * @param line where the rule begins, from 1; absent with the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedRule(String id, String file, Integer line) {}
