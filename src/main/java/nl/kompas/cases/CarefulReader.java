package nl.kompas.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.cases.Case.Detail;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Question;

/** Reads a case the careful way: all that is wrong with it is said, with its place. */
final class CarefulReader {

    private static final Pointer FINDINGS = Pointer.ROOT.to("findings");
    private static final Set<String> FIELDS =
            Set.of("policy", "question", "referenceDate", "edition", "reference", "detail", "findings");

    private final JsonNode body;
    private final Editions editions;
    private final List<InputFault> faults;
    private final Clock clock;

    private CarefulReader(JsonNode body, Editions editions, List<InputFault> faults, Clock clock) {
        this.body = body;
        this.editions = editions;
        this.faults = faults;
        this.clock = clock;
    }

    /** Reads one JSON document, filled in where it leaves something out. */
    static Reading read(byte[] json, CaseDefaults defaults, Editions editions, Clock clock) {
        List<InputFault> faults = new ArrayList<>();
        Optional<JsonNode> body = new JsonReader(faults).read(json);
        if (body.isEmpty()) {
            return new Reading.Refused(faults);
        }
        if (!body.get().isObject()) {
            faults.add(new InputFault("", "De inhoud moet een JSON-object zijn.", "The body must be a JSON object."));
            return new Reading.Refused(faults);
        }
        defaults.fill((ObjectNode) body.get());
        return new CarefulReader(body.get(), editions, faults, clock).read();
    }

    private Reading read() {
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                fault(Pointer.ROOT.to(name).toString(), "Een casus heeft niet zo’n veld.", "A case has no such field.");
            }
        });
        Optional<String> policy = text("policy", true);
        Optional<String> question = text("question", true);
        Optional<String> reference = text("reference", false);
        if (reference.isPresent() && reference.get().codePoints().count() > CaseReader.LONGEST_REFERENCE) {
            fault(
                    "/reference",
                    "Een kenmerk heeft hoogstens " + CaseReader.LONGEST_REFERENCE + " tekens.",
                    "A reference has at most " + CaseReader.LONGEST_REFERENCE + " characters.");
        }
        Detail detail = detail();
        Optional<String> edition = text("edition", false);
        Optional<LocalDate> date = date();
        Optional<Framework> framework = policy.flatMap(id -> framework(id, edition, date));
        Optional<Question> asked = framework.flatMap(known -> question.flatMap(id -> question(known, id)));
        SortedMap<String, Finding> findings = findings(framework, asked);
        if (!faults.isEmpty()) {
            return new Reading.Refused(faults);
        }
        return new Reading.Accepted(new Case(
                framework.orElseThrow().id(),
                asked.orElseThrow().id(),
                CaseReader.tracks(asked.get(), findings),
                date.orElseThrow(),
                reference,
                detail,
                findings));
    }

    private Optional<String> text(String name, boolean required) {
        JsonNode node = body.get(name);
        if (node == null) {
            if (required) {
                fault("/" + name, "Dit veld is verplicht.", "This field is required.");
            }
            return Optional.empty();
        }
        if (!node.isTextual()) {
            fault("/" + name, "Dit moet een tekst zijn.", "This must be a text.");
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    private Detail detail() {
        Optional<String> detail = text("detail", false);
        if (detail.isPresent() && !detail.get().equals("full") && !detail.get().equals("decision")) {
            fault("/detail", "Dit moet `full` of `decision` zijn.", "This must be `full` or `decision`.");
        }
        return detail.filter("decision"::equals).map(any -> Detail.DECISION).orElse(Detail.FULL);
    }

    private Optional<LocalDate> date() {
        if (!body.has("referenceDate")) {
            return Optional.of(Days.today(clock));
        }
        Optional<String> text = text("referenceDate", false);
        Optional<LocalDate> date = text.flatMap(Days::parsed);
        if (text.isPresent() && date.isEmpty()) {
            fault(
                    "/referenceDate",
                    "Dit moet een datum zijn, geschreven als 2024-09-01.",
                    "This must be a date, written as 2024-09-01.");
        }
        return date;
    }

    private Optional<Framework> framework(String policy, Optional<String> edition, Optional<LocalDate> date) {
        if (!editions.knows(policy)) {
            fault("/policy", "Dit beleid bestaat niet.", "There is no such policy.");
            return Optional.empty();
        }
        if (body.has("edition")) {
            Optional<Framework> named = edition.flatMap(id -> editions.find(new EditionId(policy, id)));
            if (edition.isPresent() && named.isEmpty()) {
                fault("/edition", "Het beleid heeft deze editie niet.", "The policy has no such edition.");
            }
            return named;
        }
        Optional<Framework> inForce = date.flatMap(day -> editions.inForce(policy, day));
        if (date.isPresent() && inForce.isEmpty()) {
            fault(
                    "/referenceDate",
                    "Op " + date.get() + " is geen editie van het beleid van kracht.",
                    "No edition of the policy is in force on " + date.get() + ".");
        }
        return inForce;
    }

    private Optional<Question> question(Framework framework, String id) {
        Question question = framework.declaration().questions().get(id);
        if (question == null) {
            String known = String.join(", ", framework.declaration().questions().keySet());
            fault(
                    "/question",
                    "De editie heeft deze vraag niet. Kies uit: " + known + ".",
                    "The edition has no such question. Choose from: " + known + ".");
        }
        return Optional.ofNullable(question);
    }

    private SortedMap<String, Finding> findings(Optional<Framework> framework, Optional<Question> question) {
        SortedMap<String, Finding> findings = new TreeMap<>();
        JsonNode node = body.get("findings");
        if (node == null) {
            fault("/findings", "Dit veld is verplicht.", "This field is required.");
            return findings;
        }
        if (!node.isObject()) {
            fault("/findings", "Dit moet een object zijn.", "This must be an object.");
            return findings;
        }
        framework.ifPresent(known -> {
            FindingReader reader = new FindingReader(known.vocabulary(), faults);
            node.fields().forEachRemaining(field -> reader.read(
                            field.getKey(), field.getValue(), FINDINGS.to(field.getKey()))
                    .ifPresent(finding -> findings.put(field.getKey(), finding)));
        });
        question.ifPresent(asked -> asked.required().stream()
                .filter(indicator -> !node.has(indicator))
                .forEach(indicator -> fault(
                        "/findings/" + indicator,
                        "De vraag heeft dit gegeven nodig.",
                        "The question requires this finding.")));
        return findings;
    }

    private void fault(String pointer, String nl, String en) {
        faults.add(new InputFault(pointer, nl, en));
    }
}
