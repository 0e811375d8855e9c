package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import nl.kompas.cases.Finding;
import nl.kompas.engine.AssertionIndex;
import nl.kompas.engine.Provenance;
import nl.kompas.engine.Provenance.Asserted;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;
import nl.kompas.rule.Assertion;
import nl.kompas.rule.Verb;

/** What an answer says that the province and others do, and what must be arranged. */
final class ActionsBuilder {

    private final Declaration declaration;
    private final List<Saying> roles;
    private final List<Saying> representation;
    private final List<Saying> activities;
    private final List<Saying> conditions;
    private final Comparator<Asserted> referrals;

    /** Something of which an answer tells whether it was said, by its number. */
    private record Saying(int number, String id) {}

    ActionsBuilder(Declaration declaration, AssertionIndex assertionIndex) {
        this.declaration = declaration;
        this.roles = each(assertionIndex, Verb.ROLE, declaration.roles().keySet());
        this.representation = each(
                assertionIndex,
                Verb.REPRESENTATION,
                declaration.representation().keySet());
        this.activities =
                each(assertionIndex, Verb.ACTIVITY, declaration.activities().keySet());
        this.conditions =
                each(assertionIndex, Verb.CONDITION, declaration.conditions().keySet());
        List<String> to = List.copyOf(declaration.referralsTo().keySet());
        List<String> matters = List.copyOf(declaration.referralsFor().keySet());
        this.referrals = Comparator.comparingInt(
                        (Asserted heard) -> to.indexOf(heard.assertion().first()))
                .thenComparingInt(heard -> matters.indexOf(heard.assertion().second()));
    }

    private static List<Saying> each(AssertionIndex assertionIndex, Verb verb, Collection<String> ids) {
        return ids.stream()
                .map(id -> new Saying(assertionIndex.number(new Assertion(verb, id, null)), id))
                .toList();
    }

    List<Answer.Role> roles(Provenance provenance) {
        return written(roles, provenance, Answer.Role::new);
    }

    List<Answer.Representation> representation(Provenance provenance) {
        return written(representation, provenance, Answer.Representation::new);
    }

    List<Answer.Activity> activities(Provenance provenance) {
        return written(activities, provenance, Answer.Activity::new);
    }

    List<Answer.Condition> conditions(Provenance provenance, SortedMap<String, Finding> findings) {
        return written(conditions, provenance, (id, because) -> {
            Text text = declaration.conditions().get(id);
            return new Answer.Condition(id, ConditionText.filled(text, findings), because);
        });
    }

    List<Answer.Referral> referrals(Provenance provenance) {
        List<Asserted> heard = provenance.with(Verb.REFERRAL);
        heard.sort(referrals);
        List<Answer.Referral> written = new ArrayList<>(heard.size());
        for (Asserted each : heard) {
            written.add(new Answer.Referral(
                    each.assertion().first(), each.assertion().second(), each.because()));
        }
        return Collections.unmodifiableList(written);
    }

    private static <T> List<T> written(
            List<Saying> all, Provenance provenance, BiFunction<String, List<String>, T> write) {
        List<T> written = new ArrayList<>();
        for (Saying saying : all) {
            if (provenance.isAsserted(saying.number())) {
                written.add(write.apply(saying.id(), provenance.because(saying.number())));
            }
        }
        return Collections.unmodifiableList(written);
    }
}
