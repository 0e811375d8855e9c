package nl.kompas.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.kompas.answer.Answer;
import nl.kompas.cases.Case;
import nl.kompas.policy.Declaration;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Conditions;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Verb;

/** The answer of {@code detail: decision}, written in a plain way from what was said. */
final class OracleAnswer {

    private final String hash;
    private final Declaration declaration;
    private final Set<String> readsIndication = new HashSet<>();

    OracleAnswer(RuleSet rules, String hash) {
        this.hash = hash;
        this.declaration = rules.definition().declaration();
        rules.rules()
                .forEach(rule -> Conditions.eachPattern(rule.when(), pattern -> {
                    if (pattern.kind() == FactKind.INDICATION) {
                        readsIndication.add(rule.id());
                    }
                }));
    }

    Answer of(Case asked, Map<Assertion, SortedSet<String>> said) {
        Precedence precedence = new Precedence(said);
        boolean takesPart = asked.tracks().stream()
                .anyMatch(
                        track -> precedence.level(Verb.ADVISE, track).orElse("").startsWith("engage"));
        List<Answer.Component> compass = new ArrayList<>();
        declaration.aspects().forEach((aspect, content) -> content.components()
                .keySet()
                .forEach(id -> compass.add(new Answer.Component(
                        aspect,
                        id,
                        precedence.verdict(id),
                        because(said, id, Verb.OBSTRUCTS, Verb.SUPPORTS, Verb.NEUTRAL)))));
        return new Answer(
                asked.edition().policy(),
                asked.edition().edition(),
                hash,
                asked.question(),
                asked.date().toString(),
                asked.reference().orElse(null),
                asked.tracks().stream()
                        .map(track -> advice(said, precedence, track))
                        .toList(),
                declaration.preconditions().keySet().stream()
                        .map(id -> new Answer.Precondition(
                                id, precedence.status(id), because(said, id, Verb.UNMET, Verb.MET)))
                        .toList(),
                compass,
                takesPart ? each(said, Verb.ROLE, declaration.roles().keySet(), Answer.Role::new) : List.of(),
                takesPart
                        ? each(
                                said,
                                Verb.REPRESENTATION,
                                declaration.representation().keySet(),
                                Answer.Representation::new)
                        : List.of(),
                takesPart
                        ? each(said, Verb.ACTIVITY, declaration.activities().keySet(), Answer.Activity::new)
                        : List.of(),
                each(
                        said,
                        Verb.CONDITION,
                        declaration.conditions().keySet(),
                        (id, because) -> new Answer.Condition(
                                id, declaration.conditions().get(id), because)),
                referrals(said),
                null,
                null,
                null);
    }

    private Answer.Advice advice(Map<Assertion, SortedSet<String>> said, Precedence precedence, String track) {
        String level = precedence.level(Verb.ADVISE, track).orElse("undetermined");
        SortedSet<String> because =
                new TreeSet<>(said.getOrDefault(new Assertion(Verb.ADVISE, track, level), new TreeSet<>()));
        if (because.stream().anyMatch(readsIndication::contains)) {
            precedence
                    .level(Verb.INDICATE, track)
                    .ifPresent(indication -> because.addAll(said.get(new Assertion(Verb.INDICATE, track, indication))));
        }
        return new Answer.Advice(track, level, List.copyOf(because));
    }

    private List<Answer.Referral> referrals(Map<Assertion, SortedSet<String>> said) {
        List<Answer.Referral> referrals = new ArrayList<>();
        for (String to : declaration.referralsTo().keySet()) {
            for (String matter : declaration.referralsFor().keySet()) {
                SortedSet<String> because = said.get(new Assertion(Verb.REFERRAL, to, matter));
                if (because != null) {
                    referrals.add(new Answer.Referral(to, matter, List.copyOf(because)));
                }
            }
        }
        return referrals;
    }

    private static List<String> because(Map<Assertion, SortedSet<String>> said, String id, Verb... verbs) {
        SortedSet<String> because = new TreeSet<>();
        for (Verb verb : verbs) {
            because.addAll(said.getOrDefault(new Assertion(verb, id, null), new TreeSet<>()));
        }
        return List.copyOf(because);
    }

    private static <T> List<T> each(
            Map<Assertion, SortedSet<String>> said,
            Verb verb,
            Collection<String> ids,
            BiFunction<String, List<String>, T> write) {
        List<T> written = new ArrayList<>();
        for (String id : ids) {
            SortedSet<String> because = said.get(new Assertion(verb, id, null));
            if (because != null) {
                written.add(write.apply(id, List.copyOf(because)));
            }
        }
        return written;
    }
}
