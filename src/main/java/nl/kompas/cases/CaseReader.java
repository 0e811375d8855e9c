package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.policy.ActiveEditions;

/**
 * Reads what a caller sends into a case, against the edition that will answer it. {@link CaseParser} reads a sound case from the
 * tokens of the JSON, without a tree, which halves the cost. Where it meets a fault, a key that stands twice or findings before what
 * names their edition, it reads once more, from a tree in which keys are single and the findings come last: then it tells all faults.
 * Safe for use by many threads.
 */
public final class CaseReader {

    private final Clock clock;
    private final CaseDefaults defaults;

    /** A reader; the clock tells what day it is where a case does not. */
    public CaseReader(Clock clock) {
        this(clock, CaseDefaults.NONE);
    }

    /** The same, for cases that may leave out what the defaults say. */
    public CaseReader(Clock clock, CaseDefaults defaults) {
        this.clock = clock;
        this.defaults = defaults;
    }

    /** Reads one JSON document as a case for one of those editions. */
    public CaseReading read(byte[] json, ActiveEditions activeEditions) {
        Optional<Case> sound = defaults.fields().isEmpty() ? readTokens(json, activeEditions) : Optional.empty();
        return sound.isPresent() ? new CaseReading.Accepted(sound.get()) : readTree(json, activeEditions);
    }

    /** The case, or nothing where only a tree tells what it is or what is wrong. */
    Optional<Case> readTokens(byte[] json, ActiveEditions activeEditions) {
        try (JsonParser tokens = StrictJsonReader.parser(json)) {
            if (tokens.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            CaseParser parser = new CaseParser(tokens, activeEditions, clock, true);
            parser.readFields();
            Optional<Case> read = parser.accepted();
            return read.isPresent() && tokens.nextToken() == null ? read : Optional.empty();
        } catch (IOException e) { // no JSON: JsonReader says so
            return Optional.empty();
        }
    }

    /** The case, or all that is wrong with it. */
    CaseReading readTree(byte[] json, ActiveEditions activeEditions) {
        List<InputFault> faults = new ArrayList<>();
        Optional<JsonNode> body = new StrictJsonReader(faults).read(json);
        if (body.isPresent() && body.get() instanceof ObjectNode object) {
            defaults.fill(object);
            return read(findingsLast(object), activeEditions, faults);
        }
        if (body.isPresent()) {
            faults.add(new InputFault("", "De inhoud moet een JSON-object zijn.", "The body must be a JSON object."));
        }
        return new CaseReading.Refused(faults);
    }

    private static ObjectNode findingsLast(ObjectNode body) {
        JsonNode findings = body.remove("findings");
        return findings == null ? body : body.set("findings", findings);
    }

    private CaseReading read(ObjectNode body, ActiveEditions activeEditions, List<InputFault> faults) {
        try (JsonParser tokens = body.traverse()) {
            tokens.nextToken();
            CaseParser parser = new CaseParser(tokens, activeEditions, clock, false);
            parser.readFields();
            Optional<Case> accepted = parser.accepted();
            faults.addAll(parser.faults());
            return faults.isEmpty()
                    ? new CaseReading.Accepted(accepted.orElseThrow())
                    : new CaseReading.Refused(faults);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree can be read", e);
        }
    }
}
