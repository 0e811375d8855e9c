package nl.kompas.http.replays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.replay.UploadedCases;

/** Reads what somebody wants replayed, case by case, so that a body with many cases takes no more memory than one of them. */
final class ReplayReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final UploadedCases.Intake intake;
    private final BodyFaults faults = new BodyFaults();
    private final Map<String, JsonNode> fields = new HashMap<>();
    private boolean given;

    ReplayReader(UploadedCases.Intake intake) {
        this.intake = intake;
    }

    /** Reads a body; throws the problem with all that is wrong in it. */
    ReplayRequest read(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                faults.add("", "De inhoud moet een JSON-object zijn.", "The body must be a JSON object.");
                throw faults.problem();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser);
            }
            if (parser.nextToken() != null) {
                faults.add(
                        "",
                        "Na het einde van het JSON-document staat nog meer.",
                        "There is more after the end of the JSON document.");
            }
        } catch (JsonProcessingException e) {
            faults.add(
                    "",
                    "Dit is geen geldige JSON: " + e.getOriginalMessage(),
                    "This is no valid JSON: " + e.getOriginalMessage());
            throw faults.problem();
        } catch (NumberFormatException e) {
            faults.add(
                    "",
                    "Dit is geen geldige JSON: er staat een te groot getal in.",
                    "This is no valid JSON: it has a number that is too large.");
            throw faults.problem();
        }
        Optional<ReplayRequest.Target> target = new TargetReader(faults).read(fields.get("target"));
        Optional<ReplayRequest.Cases> cases = cases();
        if (!faults.none()) {
            throw faults.problem();
        }
        return new ReplayRequest(target.orElseThrow(), cases.orElseThrow());
    }

    private void field(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (name) {
            case "target", "decisions", "recorded" -> fields.put(name, JSON.readTree(parser));
            case "cases" -> {
                given = true;
                if (value == JsonToken.START_ARRAY) {
                    cases(parser);
                } else {
                    faults.add("/cases", "Dit moet een lijst zijn.", "This must be a list.");
                    parser.skipChildren();
                }
            }
            default -> {
                faults.add(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "Een herhaling heeft niet zo’n veld.",
                        "A replay has no such field.");
                parser.skipChildren();
            }
        }
    }

    private void cases(JsonParser parser) throws IOException {
        GivenCaseReader reader = new GivenCaseReader(intake, faults);
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            reader.read(JSON.readTree(parser), "/cases/" + i);
        }
    }

    /** Exactly one of the three. */
    private Optional<ReplayRequest.Cases> cases() throws IOException {
        boolean recorded = fields.containsKey("recorded");
        boolean decisions = fields.containsKey("decisions");
        if ((given ? 1 : 0) + (recorded ? 1 : 0) + (decisions ? 1 : 0) != 1) {
            faults.add(
                    "",
                    "Precies één van `cases`, `decisions` en `recorded` moet zeggen wat wordt afgespeeld.",
                    "Exactly one of `cases`, `decisions` and `recorded` must say what to replay.");
            return Optional.empty();
        }
        if (decisions) {
            return new FilterReader(faults).read(fields.get("decisions")).map(ReplayRequest.Cases.Decisions::new);
        }
        if (recorded) {
            if (!fields.get("recorded").asBoolean(false)) {
                faults.add("/recorded", "Dit moet `true` zijn, of ontbreken.", "This must be `true`, or be left out.");
            }
            return Optional.of(new ReplayRequest.Cases.Recorded());
        }
        return faults.none() ? Optional.of(new ReplayRequest.Cases.Given(intake.taken())) : Optional.empty();
    }

    /** A body of at most that many bytes; reading on gives the problem. */
    static InputStream atMost(long bytes, InputStream body) {
        return new LimitedInputStream(
                body,
                bytes,
                () -> ProblemType.TOO_LARGE.problem(
                        "The cases are more than " + (bytes >> 20) + " MiB together; replay them in parts."));
    }
}
