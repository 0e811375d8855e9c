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
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Text;
import nl.kompas.rule.Said;
import nl.kompas.rule.Verb;

/** What an answer says that the province and others do, and what must be arranged. */
final class Effort {

    private final Declaration declaration;
    private final List<Said> roles;
    private final List<Said> representation;
    private final List<Said> activities;
    private final List<Said> conditions;
    private final Comparator<Said> referrals;

    Effort(Declaration declaration) {
        this.declaration = declaration;
        this.roles = each(Verb.ROLE, declaration.roles().keySet());
        this.representation =
                each(Verb.REPRESENTATION, declaration.representation().keySet());
        this.activities = each(Verb.ACTIVITY, declaration.activities().keySet());
        this.conditions = each(Verb.CONDITION, declaration.conditions().keySet());
        List<String> to = List.copyOf(declaration.referralsTo().keySet());
        List<String> matters = List.copyOf(declaration.referralsFor().keySet());
        this.referrals = Comparator.comparingInt((Said said) -> to.indexOf(said.first()))
                .thenComparingInt(said -> matters.indexOf(said.second()));
    }

    private static List<Said> each(Verb verb, Collection<String> ids) {
        return ids.stream().map(id -> new Said(verb, id, null)).toList();
    }

    List<Answer.Role> roles(Reasons reasons) {
        return written(roles, reasons, (said, because) -> new Answer.Role(said.first(), because));
    }

    List<Answer.Representation> representation(Reasons reasons) {
        return written(representation, reasons, (said, because) -> new Answer.Representation(said.first(), because));
    }

    List<Answer.Activity> activities(Reasons reasons) {
        return written(activities, reasons, (said, because) -> new Answer.Activity(said.first(), because));
    }

    List<Answer.Condition> conditions(Reasons reasons, SortedMap<String, Finding> findings) {
        return written(conditions, reasons, (said, because) -> {
            Text text = declaration.conditions().get(said.first());
            return new Answer.Condition(said.first(), ConditionText.filled(text, findings), because);
        });
    }

    List<Answer.Referral> referrals(Reasons reasons) {
        return written(
                reasons.with(Verb.REFERRAL).stream().sorted(referrals).toList(),
                reasons,
                (said, because) -> new Answer.Referral(said.first(), said.second(), because));
    }

    private static <T> List<T> written(List<Said> all, Reasons reasons, BiFunction<Said, List<String>, T> write) {
        List<T> written = new ArrayList<>();
        for (Said said : all) {
            if (reasons.said(said)) {
                written.add(write.apply(said, reasons.because(said)));
            }
        }
        return Collections.unmodifiableList(written);
    }
}
