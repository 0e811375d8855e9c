package nl.kompas.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Missing;
import nl.kompas.answer.Answer.RuleNote;
import nl.kompas.cases.Case;
import nl.kompas.engine.AssertionIndex;
import nl.kompas.engine.Provenance;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.Text;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Writes answers from what rules said, everything in the order of the edition. Made once for a question. */
final class AnswerBuilder {

    private final RuleSet rules;
    private final String hash;
    private final AssessmentBuilder assessments;
    private final AdviceBuilder adviceBuilder;
    private final ActionsBuilder actions;
    private final List<RuleNote> notes;
    private final Map<String, Integer> numbers = new HashMap<>();

    AnswerBuilder(RuleSet rules, String hash, AssertionIndex assertionIndex) {
        this.rules = rules;
        this.hash = hash;
        this.assessments = new AssessmentBuilder(rules.definition().declaration(), assertionIndex);
        this.adviceBuilder = new AdviceBuilder(rules, assertionIndex);
        this.actions = new ActionsBuilder(rules.definition().declaration(), assertionIndex);
        this.notes = rules.rules().stream().map(AnswerBuilder::note).toList();
        notes.forEach(note -> numbers.put(note.id(), numbers.size()));
    }

    /** The texts that answers repeat as the edition declares them. */
    Stream<Text> texts() {
        return Stream.of(
                        rules.definition().declaration().conditions().values().stream(),
                        rules.definition().vocabulary().indicators().values().stream()
                                .map(Indicator::question),
                        notes.stream().map(RuleNote::text))
                .flatMap(each -> each);
    }

    /** The conclusions alone. */
    Answer plain(Case asked, Provenance provenance) {
        boolean takesPart = adviceBuilder.takesPart(asked.tracks(), provenance);
        return new Answer(
                asked.edition().policy(),
                asked.edition().edition(),
                hash,
                asked.question(),
                asked.date().toString(),
                asked.reference().orElse(null),
                adviceBuilder.of(asked.tracks(), provenance),
                assessments.preconditions(provenance),
                assessments.compass(provenance),
                takesPart ? actions.roles(provenance) : List.of(),
                takesPart ? actions.representation(provenance) : List.of(),
                takesPart ? actions.activities(provenance) : List.of(),
                actions.conditions(provenance, asked.findings()),
                actions.referrals(provenance),
                null,
                null,
                null);
    }

    /** The conclusions, what is missing, what the rules say and which nearly applied. */
    Answer explained(Case asked, Provenance provenance, List<String> missing, List<Almost> almost) {
        Answer plain = plain(asked, provenance);
        return plain.explained(missing.stream().map(this::missing).toList(), notes(plain, asked), almost);
    }

    private Missing missing(String indicator) {
        return new Missing(
                indicator,
                rules.definition().vocabulary().find(indicator).orElseThrow().question());
    }

    /** What a rule says, with all findings that it may look at. */
    private static RuleNote note(Rule rule) {
        return new RuleNote(
                rule.id(),
                rule.text(),
                rule.basis().name().toLowerCase(Locale.ROOT),
                new Answer.Source(rule.source().document(), rule.source().section()),
                List.copyOf(rule.indicators()));
    }

    /** The notes of all rules that an answer cites, by id. */
    private List<RuleNote> notes(Answer plain, Case asked) {
        BitSet cited = new BitSet(notes.size());
        plain.eachReason(because -> {
            for (int i = 0; i < because.size(); i++) {
                cited.set(numbers.get(because.get(i)));
            }
        });
        List<RuleNote> written = new ArrayList<>(cited.cardinality());
        for (int i = cited.nextSetBit(0); i >= 0; i = cited.nextSetBit(i + 1)) {
            written.add(note(notes.get(i), asked));
        }
        return Collections.unmodifiableList(written);
    }

    private static RuleNote note(RuleNote note, Case asked) {
        List<String> given = new ArrayList<>(note.findings().size());
        for (String indicator : note.findings()) {
            if (asked.findings().containsKey(indicator)) {
                given.add(indicator);
            }
        }
        return given.size() == note.findings().size()
                ? note
                : new RuleNote(
                        note.id(), note.text(), note.basis(), note.source(), Collections.unmodifiableList(given));
    }
}
