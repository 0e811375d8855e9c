package nl.kompas.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Missing;
import nl.kompas.answer.Answer.RuleNote;
import nl.kompas.cases.Case;
import nl.kompas.evaluation.Reasons;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;

/** Writes answers from what rules said, everything in the order of the edition. Made once for a question. */
final class AnswerWriter {

    private final RuleSet rules;
    private final String hash;
    private final Verdicts verdicts;
    private final Advices advices;
    private final Effort effort;
    private final Map<String, RuleNote> notes = new TreeMap<>();

    AnswerWriter(RuleSet rules, String hash) {
        this.rules = rules;
        this.hash = hash;
        this.verdicts = new Verdicts(rules.framework().declaration());
        this.advices = new Advices(rules);
        this.effort = new Effort(rules.framework().declaration());
        rules.rules().forEach(rule -> notes.put(rule.id(), note(rule)));
    }

    /** The conclusions alone. */
    Answer plain(Case asked, Reasons reasons) {
        boolean takesPart = advices.takesPart(asked.tracks(), reasons);
        return new Answer(
                asked.edition().policy(),
                asked.edition().edition(),
                hash,
                asked.question(),
                asked.date().toString(),
                asked.reference().orElse(null),
                advices.of(asked.tracks(), reasons),
                verdicts.preconditions(reasons),
                verdicts.compass(reasons),
                takesPart ? effort.roles(reasons) : List.of(),
                takesPart ? effort.representation(reasons) : List.of(),
                takesPart ? effort.activities(reasons) : List.of(),
                effort.conditions(reasons, asked.findings()),
                effort.referrals(reasons),
                null,
                null,
                null);
    }

    /** The conclusions, what is missing, what the rules say and which nearly applied. */
    Answer explained(Case asked, Reasons reasons, List<String> missing, List<Almost> almost) {
        Answer plain = plain(asked, reasons);
        return plain.explained(
                missing.stream().map(this::missing).toList(),
                plain.cited().stream().map(id -> note(id, asked)).toList(),
                almost);
    }

    private Missing missing(String indicator) {
        return new Missing(
                indicator,
                rules.framework().vocabulary().find(indicator).orElseThrow().question());
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

    private RuleNote note(String id, Case asked) {
        RuleNote note = notes.get(id);
        return new RuleNote(
                id,
                note.text(),
                note.basis(),
                note.source(),
                note.findings().stream().filter(asked.findings()::containsKey).toList());
    }
}
