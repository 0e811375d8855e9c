package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kompas.engine.AssertionIndex;
import nl.kompas.engine.PrecedenceResolution;
import nl.kompas.engine.Provenance;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.AdviceLevel;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** The advice for each track of an answer. */
final class AdviceBuilder {

    private static final int LEVEL = 1;

    private final Map<String, PrecedenceResolution> advice = new HashMap<>();
    private final Map<String, PrecedenceResolution> indications = new HashMap<>();
    private final Set<String> readers = new HashSet<>();
    private final Set<String> takingPart = new HashSet<>();

    AdviceBuilder(RuleSet rules, AssertionIndex assertionIndex) {
        Declaration declaration = rules.definition().declaration();
        declaration.tracks().keySet().forEach(track -> {
            advice.put(
                    track,
                    PrecedenceResolution.of(new Conclusion(FactKind.ADVICE, track), declaration, assertionIndex));
            indications.put(
                    track,
                    PrecedenceResolution.of(new Conclusion(FactKind.INDICATION, track), declaration, assertionIndex));
        });
        rules.rules().stream().filter(AdviceBuilder::readsIndication).forEach(rule -> readers.add(rule.id()));
        for (AdviceLevel adviceLevel : AdviceLevel.values()) {
            if (adviceLevel.takesPart()) {
                takingPart.add(adviceLevel.id());
            }
        }
    }

    private static boolean readsIndication(Rule rule) {
        boolean[] reads = {false};
        Conditions.eachPattern(rule.when(), pattern -> reads[0] |= pattern.kind() == FactKind.INDICATION);
        return reads[0];
    }

    /** Whether the province takes part in any track. */
    boolean takesPart(List<String> tracks, Provenance provenance) {
        for (String track : tracks) {
            if (takingPart.contains(level(advice.get(track), provenance))) {
                return true;
            }
        }
        return false;
    }

    List<Answer.Advice> of(List<String> tracks, Provenance provenance) {
        List<Answer.Advice> written = new ArrayList<>(tracks.size());
        for (String track : tracks) {
            written.add(new Answer.Advice(track, level(advice.get(track), provenance), because(track, provenance)));
        }
        return Collections.unmodifiableList(written);
    }

    /** An indication is no part of the answer, so the reasons for it are given with the advice that rests on it. */
    private List<String> because(String track, Provenance provenance) {
        List<String> because = advice.get(track).because(provenance);
        List<String> indicated = indications.get(track).because(provenance);
        if (indicated.isEmpty() || Collections.disjoint(because, readers)) {
            return because;
        }
        SortedSet<String> both = new TreeSet<>(because);
        both.addAll(indicated);
        return List.copyOf(both);
    }

    private static String level(PrecedenceResolution precedenceResolution, Provenance provenance) {
        return (String) precedenceResolution.fact(provenance).values()[LEVEL];
    }
}
