package nl.kompas.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import nl.kompas.cases.Finding;
import nl.kompas.evaluation.Reasons;
import nl.kompas.evaluation.Reasons.Heard;
import nl.kompas.evaluation.Sayings;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** What an answer says that the province and others do, and what must be arranged. */
final class ActionsBuilder {

    private final Declaration declaration;
    private final List<Saying> roles;
    private final List<Saying> representation;
    private final List<Saying> activities;
    private final List<Saying> conditions;
    private final Comparator<Heard> referrals;

    /** Something of which an answer tells whether it was said, by its number. */
    private record Saying(int number, String id) {}

    ActionsBuilder(Declaration declaration, Sayings sayings) {
        this.declaration = declaration;
        this.roles = each(sayings, Verb.ROLE, declaration.roles().keySet());
        this.representation =
                each(sayings, Verb.REPRESENTATION, declaration.representation().keySet());
        this.activities = each(sayings, Verb.ACTIVITY, declaration.activities().keySet());
        this.conditions = each(sayings, Verb.CONDITION, declaration.conditions().keySet());
        List<String> to = List.copyOf(declaration.referralsTo().keySet());
        List<String> matters = List.copyOf(declaration.referralsFor().keySet());
        this.referrals = Comparator.comparingInt(
                        (Heard heard) -> to.indexOf(heard.said().first()))
                .thenComparingInt(heard -> matters.indexOf(heard.said().second()));
    }

    private static List<Saying> each(Sayings sayings, Verb verb, Collection<String> ids) {
        return ids.stream()
                .map(id -> new Saying(sayings.number(new Said(verb, id, null)), id))
                .toList();
    }

    List<Answer.Role> roles(Reasons reasons) {
        return written(roles, reasons, Answer.Role::new);
    }

    List<Answer.Representation> representation(Reasons reasons) {
        return written(representation, reasons, Answer.Representation::new);
    }

    List<Answer.Activity> activities(Reasons reasons) {
        return written(activities, reasons, Answer.Activity::new);
    }

    List<Answer.Condition> conditions(Reasons reasons, SortedMap<String, Finding> findings) {
        return written(conditions, reasons, (id, because) -> {
            Text text = declaration.conditions().get(id);
            return new Answer.Condition(id, ConditionText.filled(text, findings), because);
        });
    }

    List<Answer.Referral> referrals(Reasons reasons) {
        List<Heard> heard = reasons.with(Verb.REFERRAL);
        heard.sort(referrals);
        List<Answer.Referral> written = new ArrayList<>(heard.size());
        for (Heard each : heard) {
            written.add(new Answer.Referral(each.said().first(), each.said().second(), each.because()));
        }
        return Collections.unmodifiableList(written);
    }

    private static <T> List<T> written(List<Saying> all, Reasons reasons, BiFunction<String, List<String>, T> write) {
        List<T> written = new ArrayList<>();
        for (Saying saying : all) {
            if (reasons.said(saying.number())) {
                written.add(write.apply(saying.id(), reasons.because(saying.number())));
            }
        }
        return Collections.unmodifiableList(written);
    }
}
