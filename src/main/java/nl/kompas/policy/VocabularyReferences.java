package nl.kompas.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that what questions require, what picks their track, and what texts of conditions refer to stands in the vocabulary. */
final class VocabularyReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\{(?:\\d{1,3}% of )?([^{}]*)}");

    private final FilePosition filePosition;
    private final Vocabulary vocabulary;
    private final DeclarationChecks complete;
    private final FaultCollector faultCollector;

    VocabularyReferences(String file, Vocabulary vocabulary, FaultCollector faultCollector) {
        this.filePosition = FilePosition.of(file);
        this.vocabulary = vocabulary;
        this.complete = new DeclarationChecks(file, faultCollector);
        this.faultCollector = faultCollector;
    }

    void check(Declaration declaration) {
        for (Question question : declaration.questions().values()) {
            question.required().forEach(this::known);
            question.trackBy().ifPresent(by -> values(question.id(), by));
        }
        declaration.conditions().values().forEach(text -> {
            if (text != null && text.nl() != null && text.en() != null) {
                numbers(text.nl() + text.en());
            }
        });
    }

    private void numbers(String text) {
        for (Matcher matcher = REFERENCE.matcher(text); matcher.find(); ) {
            String id = matcher.group(1);
            known(id);
            if (vocabulary.find(id).isPresent() && !(vocabulary.find(id).get() instanceof Indicator.Number)) {
                faultCollector.add(
                        "type-mismatch",
                        filePosition,
                        "`" + matcher.group() + "`: dit is geen getal.",
                        "`" + matcher.group() + "`: this is no number.",
                        "Verwijs naar een indicator van type `number`.",
                        "Refer to an indicator of type `number`.");
            }
        }
    }

    private void known(String indicator) {
        complete.known("indicators", indicator, vocabulary.indicators().keySet());
    }

    private void values(String question, Question.TrackBy by) {
        boolean whole = vocabulary.find(by.indicator()).orElse(null) instanceof Indicator.Choice choice
                && choice.values().keySet().equals(by.trackOf().keySet());
        if (!whole) {
            String name = "`questions." + question + ".track-by`";
            faultCollector.add(
                    "track-by-incomplete",
                    filePosition,
                    name + " moet elke waarde van een indicator van type `choice` noemen.",
                    name + " must name every value of an indicator of type `choice`.",
                    "Vul de waarden aan.",
                    "Complete the values.");
        }
    }
}
