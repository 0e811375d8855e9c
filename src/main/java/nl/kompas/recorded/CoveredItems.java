package nl.kompas.recorded;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.kompas.analysis.ValueClasses;
import nl.kompas.analysis.ValueClasses.ValueClass;
import nl.kompas.cases.Case;
import nl.kompas.edition.Edition;

/**
 * What recorded cases cover.
 *
 * @param cases how many there are
 * @param rules ids of the rules that apply to some case
 * @param values given in some case
 */
record CoveredItems(int cases, Set<String> rules, Set<ValueClass> values) {

    /** What the recorded cases of an edition cover; cases that cannot be read cover nothing. */
    static CoveredItems by(Edition edition, ValueClasses classes, SampleEvaluator sampleEvaluator) {
        Set<String> rules = new HashSet<>();
        Set<ValueClass> values = new HashSet<>();
        for (String file : edition.files().own(".json").values()) {
            if (RecordedCaseReader.read(file.getBytes(StandardCharsets.UTF_8))
                    instanceof RecordedReading.Accepted accepted) {
                sampleEvaluator.read(accepted.recorded().request()).ifPresent(asked -> {
                    rules.addAll(sampleEvaluator.applying(asked));
                    values.addAll(given(asked, classes));
                });
            }
        }
        return new CoveredItems(edition.files().own(".json").size(), rules, values);
    }

    /** The values that a case gives. */
    static Set<ValueClass> given(Case asked, ValueClasses classes) {
        Set<ValueClass> given = new HashSet<>();
        asked.findings().values().forEach(finding -> given.addAll(classes.of(finding)));
        return given;
    }
}
