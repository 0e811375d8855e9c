package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.kompas.answer.Answer.Almost;
import nl.kompas.answer.Answer.Missing;
import nl.kompas.answer.Answer.RuleNote;
import nl.kompas.cases.Case;
import nl.kompas.evaluation.Evaluated;
import nl.kompas.evaluation.Settling;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Level;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** Writes the answer to one case from what the rules concluded, everything in the order of the edition. */
final class AnswerWriter {

    private final Case asked;
    private final RuleSet rules;
    private final SortedMap<Said, SortedSet<String>> said;
    private final Settling settling;
    private final String hash;
    private final SortedSet<String> cited = new TreeSet<>();

    AnswerWriter(Case asked, RuleSet rules, Evaluated.Concluded concluded, String hash) {
        this.asked = asked;
        this.rules = rules;
        this.said = concluded.said();
        this.settling = new Settling(said);
        this.hash = hash;
    }

    /** The conclusions alone. */
    Answer plain() {
        return answer(null, null, false);
    }

    /** The conclusions, what is missing, what the rules say and which nearly applied. */
    Answer explained(List<String> missing, List<Almost> almost) {
        return answer(missing, almost, true);
    }

    private Answer answer(List<String> missing, List<Almost> almost, boolean explained) {
        Declaration declaration = rules.framework().declaration();
        List<Answer.Advice> advice = asked.tracks().stream().map(this::advice).toList();
        boolean takesPart =
                asked.tracks().stream().anyMatch(track -> level(track).takesPart());
        List<Answer.Precondition> preconditions = declaration.preconditions().keySet().stream()
                .map(this::precondition)
                .toList();
        List<Answer.Component> compass = compass(declaration);
        List<Answer.Role> roles =
                takesPart ? each(declaration.roles().keySet(), Verb.ROLE, Answer.Role::new) : List.of();
        List<Answer.Representation> representation = takesPart
                ? each(declaration.representation().keySet(), Verb.REPRESENTATION, Answer.Representation::new)
                : List.of();
        List<Answer.Activity> activities =
                takesPart ? each(declaration.activities().keySet(), Verb.ACTIVITY, Answer.Activity::new) : List.of();
        List<Answer.Condition> conditions = each(declaration.conditions().keySet(), Verb.CONDITION, this::condition);
        List<Answer.Referral> referrals = referrals(declaration);
        return new Answer(
                asked.edition().policy(),
                asked.edition().edition(),
                hash,
                asked.question(),
                asked.date().toString(),
                asked.reference().orElse(null),
                advice,
                preconditions,
                compass,
                roles,
                representation,
                activities,
                conditions,
                referrals,
                explained ? missing.stream().map(this::missing).toList() : null,
                explained ? cited.stream().map(this::note).toList() : null,
                almost);
    }

    private Level level(String track) {
        return settling.level(Verb.ADVISE, track).orElse(Level.UNDETERMINED);
    }

    private Answer.Advice advice(String track) {
        Level level = level(track);
        SortedSet<String> because = new TreeSet<>(because(Verb.ADVISE, track, level.id()));
        boolean indicated =
                because.stream().map(id -> rules.find(id).orElseThrow()).anyMatch(AnswerWriter::readsIndication);
        if (indicated) {
            settling.level(Verb.INDICATE, track)
                    .ifPresent(indication -> because.addAll(because(Verb.INDICATE, track, indication.id())));
        }
        return new Answer.Advice(track, level.id(), cite(because));
    }

    /** An indication is no part of the answer, so the reasons for it are given with the advice that rests on it. */
    private static boolean readsIndication(Rule rule) {
        List<FactKind> kinds = new ArrayList<>();
        Conditions.eachPattern(rule.when(), pattern -> kinds.add(pattern.kind()));
        return kinds.contains(FactKind.INDICATION);
    }

    private Answer.Precondition precondition(String id) {
        List<String> because = all(id, Verb.UNMET, Verb.MET);
        return new Answer.Precondition(id, settling.status(id).id(), because);
    }

    private List<Answer.Component> compass(Declaration declaration) {
        List<Answer.Component> compass = new ArrayList<>();
        declaration
                .aspects()
                .forEach((aspect, content) -> content.components().keySet().forEach(component -> {
                    List<String> because = all(component, Verb.OBSTRUCTS, Verb.SUPPORTS, Verb.NEUTRAL);
                    compass.add(new Answer.Component(
                            aspect, component, settling.verdict(component).id(), because));
                }));
        return compass;
    }

    /** All reasons stay listed, also those that a graver one outweighs. */
    private List<String> all(String about, Verb... verbs) {
        SortedSet<String> because = new TreeSet<>();
        Stream.of(verbs).forEach(verb -> because.addAll(because(verb, about, null)));
        return cite(because);
    }

    private <T> List<T> each(Collection<String> ids, Verb verb, BiFunction<String, List<String>, T> write) {
        return ids.stream()
                .filter(id -> said.containsKey(new Said(verb, id, null)))
                .map(id -> write.apply(id, cite(because(verb, id, null))))
                .toList();
    }

    private Answer.Condition condition(String id, List<String> because) {
        var text = rules.framework().declaration().conditions().get(id);
        return new Answer.Condition(id, ConditionText.filled(text, asked.findings()), because);
    }

    private List<Answer.Referral> referrals(Declaration declaration) {
        List<Answer.Referral> referrals = new ArrayList<>();
        for (String to : declaration.referralsTo().keySet()) {
            for (String matter : declaration.referralsFor().keySet()) {
                if (said.containsKey(new Said(Verb.REFERRAL, to, matter))) {
                    referrals.add(new Answer.Referral(to, matter, cite(because(Verb.REFERRAL, to, matter))));
                }
            }
        }
        return referrals;
    }

    private SortedSet<String> because(Verb verb, String first, String second) {
        return said.getOrDefault(new Said(verb, first, second), new TreeSet<>());
    }

    private List<String> cite(SortedSet<String> because) {
        cited.addAll(because);
        return List.copyOf(because);
    }

    private Missing missing(String indicator) {
        return new Missing(
                indicator,
                rules.framework().vocabulary().find(indicator).orElseThrow().question());
    }

    private RuleNote note(String id) {
        Rule rule = rules.find(id).orElseThrow();
        return new RuleNote(
                id,
                rule.text(),
                rule.basis().name().toLowerCase(Locale.ROOT),
                new Answer.Source(rule.source().document(), rule.source().section()),
                rule.indicators().stream().filter(asked.findings()::containsKey).toList());
    }
}
