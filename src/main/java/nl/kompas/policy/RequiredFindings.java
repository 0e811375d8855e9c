package nl.kompas.policy;

import java.util.Set;

/** Checks that what questions require, and what picks their track, stands in the vocabulary. */
final class RequiredFindings {

    private final Place place;
    private final Vocabulary vocabulary;
    private final Faults faults;

    RequiredFindings(String file, Vocabulary vocabulary, Faults faults) {
        this.place = Place.of(file);
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    void check(Declaration declaration) {
        for (Question question : declaration.questions().values()) {
            question.required().forEach(this::known);
            question.trackBy().ifPresent(by -> values(question.id(), by));
        }
    }

    private void known(String indicator) {
        if (vocabulary.find(indicator).isEmpty()) {
            Set<String> declared = vocabulary.indicators().keySet();
            faults.add("unknown-name", place, Wording.unknown("indicators", indicator), Wording.choose(indicator, declared));
        }
    }

    private void values(String question, Question.TrackBy by) {
        boolean whole = vocabulary.find(by.indicator()).orElse(null) instanceof Indicator.Choice choice
                && choice.values().keySet().equals(by.trackOf().keySet());
        if (!whole) {
            String name = "`questions." + question + ".track-by`";
            faults.add(
                    "track-by-incomplete",
                    place,
                    new Text(
                            name + " moet elke waarde van een indicator van type `choice` noemen.",
                            name + " must name every value of an indicator of type `choice`."),
                    new Text("Vul de waarden aan.", "Complete the values."));
        }
    }
}
