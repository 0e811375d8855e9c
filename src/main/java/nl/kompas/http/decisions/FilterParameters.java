package nl.kompas.http.decisions;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kompas.decisions.DecisionFilter;
import nl.kompas.http.problems.ProblemType;

/** Which decisions a caller means, as the query says it. */
class FilterParameters {

    private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("\\d{4}-");
    private static final ZoneId PROVINCES = ZoneId.of("Europe/Amsterdam");

    @QueryParam("policy")
    String policy;

    @QueryParam("edition")
    String edition;

    @QueryParam("reference")
    String reference;

    @QueryParam("level")
    String level;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    /** The filter; a day counts as a whole, in the provinces' time. */
    DecisionFilter filter() {
        if (edition != null && policy == null) {
            throw ProblemType.BAD_REQUEST.problem("`edition` takes `policy` beside it.");
        }
        return new DecisionFilter(
                Optional.ofNullable(policy),
                Optional.ofNullable(edition),
                Optional.ofNullable(reference),
                Optional.ofNullable(level),
                Optional.ofNullable(from).map(text -> moment("from", text, 0)),
                Optional.ofNullable(to).map(text -> moment("to", text, 1)));
    }

    private static Instant moment(String name, String text, int daysLater) {
        try {
            if (!YEAR_OF_FOUR_DIGITS.matcher(text).lookingAt()) {
                throw unreadable(name);
            }
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(PROVINCES)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw unreadable(name);
        }
    }

    private static HttpProblem unreadable(String name) {
        return ProblemType.BAD_REQUEST.problem(
                "`" + name + "` is a day (2026-01-31) or a moment (2026-01-31T12:00:00Z).");
    }
}
