package nl.kompas.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.kompas.cases.Case.Detail;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Question;

/** Reads one case from JSON tokens, from behind the start of its object to its end. */
final class CaseParser {

    /** In characters. */
    private static final int LONGEST_REFERENCE = 200;

    private static final Set<String> TEXTS =
            Set.of("policy", "question", "referenceDate", "edition", "reference", "detail");

    private final JsonParser tokens;
    private final ActiveEditions activeEditions;
    private final Clock clock;
    private final boolean stopAtFault;
    private final List<InputFault> faults = new ArrayList<>();
    /** By name; null where something else than a text is given. */
    private final Map<String, String> texts = new HashMap<>();

    private boolean needsTree;
    private boolean hasFindings;
    private PolicyDefinition readFor;
    private FindingsParser findings;

    /** A parser that tells every fault, or one that stops at the first, for who reads again in that case. */
    CaseParser(JsonParser tokens, ActiveEditions activeEditions, Clock clock, boolean stopAtFault) {
        this.tokens = tokens;
        this.activeEditions = activeEditions;
        this.clock = clock;
        this.stopAtFault = stopAtFault;
    }

    /** What is wrong, once {@link #accepted} was asked for. */
    List<InputFault> faults() {
        return faults;
    }

    /** Reads to the end of the object, or to the first fault. */
    void readFields() throws IOException {
        for (String name = tokens.nextFieldName(); name != null; name = tokens.nextFieldName()) {
            JsonToken token = tokens.nextToken();
            if (name.equals("findings")) {
                readFindings(token);
            } else if (TEXTS.contains(name)) {
                needsTree |= texts.containsKey(name);
                texts.put(name, token == JsonToken.VALUE_STRING ? tokens.getText() : null);
                tokens.skipChildren();
            } else {
                fault(
                        JsonPointer.ROOT.to(name).toString(),
                        "Een casus heeft niet zo’n veld.",
                        "A case has no such field.");
                tokens.skipChildren();
            }
            if (stopAtFault && (needsTree || !faults.isEmpty() || findings != null && findings.stopped())) {
                needsTree = true;
                return;
            }
        }
    }

    /** Findings are read by the edition that the fields before them name. */
    private void readFindings(JsonToken token) throws IOException {
        needsTree |= hasFindings;
        hasFindings = true;
        readFor = definition(date());
        findings = new FindingsParser(tokens, stopAtFault);
        if (token != JsonToken.START_OBJECT) {
            findings.fault(JsonPointer.FINDINGS, "Dit moet een object zijn.", "This must be an object.");
            tokens.skipChildren();
        } else if (readFor == null) {
            tokens.skipChildren();
        } else {
            findings.read(readFor.vocabulary());
        }
    }

    /** The case; nothing where there are faults, or where only a tree shows what it is. */
    Optional<Case> accepted() {
        if (needsTree) {
            return Optional.empty();
        }
        LocalDate date = date();
        PolicyDefinition policyDefinition = definition(date);
        checkTexts(date);
        if (policyDefinition == null) {
            whyNoFramework(date);
        }
        Question question = policyDefinition == null ? null : question(policyDefinition);
        checkFindings(question);
        if (needsTree || !faults.isEmpty() || policyDefinition != readFor) {
            return Optional.empty();
        }
        return Optional.of(new Case(
                policyDefinition.id(),
                question.id(),
                tracks(question, findings.found()),
                date,
                Optional.ofNullable(texts.get("reference")),
                "decision".equals(texts.get("detail")) ? Detail.DECISION : Detail.FULL,
                findings.found()));
    }

    private LocalDate date() {
        if (!texts.containsKey("referenceDate")) {
            return CaseDates.today(clock);
        }
        String text = texts.get("referenceDate");
        return text == null ? null : CaseDates.parsed(text).orElse(null);
    }

    /** The edition that answers, by its own name or by the day; null where none does. */
    private PolicyDefinition definition(LocalDate date) {
        String policy = texts.get("policy");
        if (policy == null || !activeEditions.knows(policy)) {
            return null;
        }
        if (texts.containsKey("edition")) {
            String edition = texts.get("edition");
            return edition == null
                    ? null
                    : activeEditions.find(new EditionId(policy, edition)).orElse(null);
        }
        return date == null ? null : activeEditions.inForce(policy, date).orElse(null);
    }

    private void checkTexts(LocalDate date) {
        checkText("policy", true);
        checkText("question", true);
        if (checkText("reference", false)) {
            checkReference(texts.get("reference"));
        }
        if (checkText("detail", false) && !Set.of("full", "decision").contains(texts.get("detail"))) {
            fault("/detail", "Dit moet `full` of `decision` zijn.", "This must be `full` or `decision`.");
        }
        checkText("edition", false);
        if (checkText("referenceDate", false) && date == null) {
            fault(
                    "/referenceDate",
                    "Dit moet een datum zijn, geschreven als 2024-09-01.",
                    "This must be a date, written as 2024-09-01.");
        }
    }

    private void checkReference(String reference) {
        needsTree |= stopAtFault && StrictJsonReader.hasSurrogate(reference);
        if (reference.codePointCount(0, reference.length()) > LONGEST_REFERENCE) {
            fault(
                    "/reference",
                    "Een kenmerk heeft hoogstens " + LONGEST_REFERENCE + " tekens.",
                    "A reference has at most " + LONGEST_REFERENCE + " characters.");
        }
    }

    /** Whether there is a text. */
    private boolean checkText(String name, boolean required) {
        boolean isText = texts.get(name) != null;
        if (!isText && texts.containsKey(name)) {
            fault("/" + name, "Dit moet een tekst zijn.", "This must be a text.");
        } else if (!isText && required) {
            fault("/" + name, "Dit veld is verplicht.", "This field is required.");
        }
        return isText;
    }

    private void whyNoFramework(LocalDate date) {
        String policy = texts.get("policy");
        if (policy != null && !activeEditions.knows(policy)) {
            fault("/policy", "Dit beleid bestaat niet.", "There is no such policy.");
        } else if (policy != null && texts.get("edition") != null) {
            fault("/edition", "Het beleid heeft deze editie niet.", "The policy has no such edition.");
        } else if (policy != null && !texts.containsKey("edition") && date != null) {
            fault(
                    "/referenceDate",
                    "Op " + date + " is geen editie van het beleid van kracht.",
                    "No edition of the policy is in force on " + date + ".");
        }
    }

    private Question question(PolicyDefinition policyDefinition) {
        String id = texts.get("question");
        Map<String, Question> questions = policyDefinition.declaration().questions();
        Question question = id == null ? null : questions.get(id);
        if (id != null && question == null) {
            String known = String.join(", ", questions.keySet());
            fault(
                    "/question",
                    "De editie heeft deze vraag niet. Kies uit: " + known + ".",
                    "The edition has no such question. Choose from: " + known + ".");
        }
        return question;
    }

    private void checkFindings(Question question) {
        if (!hasFindings) {
            fault("/findings", "Dit veld is verplicht.", "This field is required.");
            return;
        }
        faults.addAll(findings.faults());
        if (question == null || findings.found() == null) {
            return;
        }
        for (String indicator : question.required()) {
            if (!findings.found().containsKey(indicator)) {
                fault(
                        "/findings/" + indicator,
                        "De vraag heeft dit gegeven nodig.",
                        "The question requires this finding.");
            }
        }
    }

    /** The tracks that a question is about, where the findings that it requires are there. */
    private static List<String> tracks(Question question, SortedMap<String, Finding> findings) {
        return question.trackBy()
                .map(by -> List.of(by.trackOf().get(((Finding.Chosen) findings.get(by.indicator())).value())))
                .orElse(question.tracks());
    }

    private void fault(String pointer, String nl, String en) {
        faults.add(new InputFault(pointer, nl, en));
    }
}
