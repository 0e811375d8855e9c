package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.kompas.cases.Case.Detail;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Question;

/**
 * Reads a case straight from its JSON, with nothing in between, as long as nothing about it is odd: nearly all are so. At the first
 * oddity it gives up, and {@link CaseReader} goes the careful way, which alone says what is wrong. Safe for use by many threads.
 */
final class StraightReader {

    private static final Set<String> TEXTS =
            Set.of("policy", "question", "referenceDate", "edition", "reference", "detail");

    private final Clock clock;

    /** A reader; the clock tells what day it is where a case does not. */
    StraightReader(Clock clock) {
        this.clock = clock;
    }

    /** The case, or nothing where the careful way has to look. */
    Optional<Case> read(byte[] json, Editions editions) {
        try (JsonParser tokens = JsonReader.parser(json)) {
            Body body = new Body(json, editions);
            boolean plain = body.fields(tokens) && tokens.nextToken() == null;
            return plain ? Optional.ofNullable(body.accepted()) : Optional.empty();
        } catch (IOException e) { // it is no JSON: the careful way says so
            return Optional.empty();
        }
    }

    /** One body while it is read; false and null say that something is odd. */
    private final class Body {

        private final byte[] json;
        private final Editions editions;
        private final Map<String, String> texts = new HashMap<>();
        private boolean hasFindings;
        private LocalDate date;
        private Framework readFor;
        private SortedMap<String, Finding> findings;

        Body(byte[] json, Editions editions) {
            this.json = json;
            this.editions = editions;
        }

        boolean fields(JsonParser tokens) throws IOException {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
                if (!(name.equals("findings") ? findings(tokens) : text(name, tokens))) {
                    return false;
                }
            }
            return true;
        }

        private boolean text(String name, JsonParser tokens) throws IOException {
            String text = tokens.nextTextValue();
            return TEXTS.contains(name) && text != null && texts.put(name, text) == null;
        }

        /** Findings are read by the edition as far as it is known by now; most bodies name it before. */
        private boolean findings(JsonParser tokens) throws IOException {
            if (hasFindings || tokens.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            hasFindings = true;
            readFor = framework();
            if (readFor == null) {
                tokens.skipChildren();
                return true;
            }
            findings = StraightFindings.read(tokens, readFor.vocabulary());
            return findings != null;
        }

        private Framework framework() {
            String policy = texts.get("policy");
            String day = texts.get("referenceDate");
            date = day == null ? Days.today(clock) : Days.parsed(day).orElse(null);
            if (policy == null || date == null || !editions.knows(policy)) {
                return null;
            }
            String edition = texts.get("edition");
            return (edition == null ? editions.inForce(policy, date) : editions.find(new EditionId(policy, edition)))
                    .orElse(null);
        }

        Case accepted() throws IOException {
            Framework framework = framework();
            Question asked = framework == null
                    ? null
                    : framework.declaration().questions().get(texts.get("question"));
            if (asked == null || !hasFindings || !soundReference() || !soundDetail()) {
                return null;
            }
            if (framework != readFor) {
                findings = findingsAgain(framework);
            }
            return findings == null || !findings.keySet().containsAll(asked.required())
                    ? null
                    : new Case(
                            framework.id(),
                            asked.id(),
                            CaseReader.tracks(asked, findings),
                            date,
                            Optional.ofNullable(texts.get("reference")),
                            "decision".equals(texts.get("detail")) ? Detail.DECISION : Detail.FULL,
                            findings);
        }

        private boolean soundReference() {
            String reference = texts.get("reference");
            return reference == null
                    || reference.length() <= CaseReader.LONGEST_REFERENCE && StraightFindings.whole(reference);
        }

        private boolean soundDetail() {
            String detail = texts.get("detail");
            return detail == null || detail.equals("decision") || detail.equals("full");
        }

        /** Where what stands behind the findings says by which edition they are to be read. */
        private SortedMap<String, Finding> findingsAgain(Framework framework) throws IOException {
            try (JsonParser tokens = JsonReader.parser(json)) {
                tokens.nextToken();
                while (!"findings".equals(tokens.nextFieldName())) {
                    tokens.nextToken();
                    tokens.skipChildren();
                }
                tokens.nextToken();
                return StraightFindings.read(tokens, framework.vocabulary());
            }
        }
    }
}
