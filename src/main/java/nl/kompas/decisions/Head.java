package nl.kompas.decisions;

import java.util.Map;

/**
 * What a decision is about, in short.
 *
 * @param policy id of the policy
 * @param edition id of the edition that answered
 * @param question what was asked
 * @param referenceDate the day for which it was asked, ISO 8601
 * @param ruleset hash of what the rules that answered say
 * @param revision names the files of these rules, byte by byte
 * @param levels the advice for each track
 */
public record Head(
        String policy,
        String edition,
        String question,
        String referenceDate,
        String ruleset,
        String revision,
        Map<String, String> levels) {}
