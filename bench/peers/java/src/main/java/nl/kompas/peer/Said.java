package nl.kompas.peer;

import java.util.Collection;

/** What an engine said about a case. */
public interface Said {

    String advice();

    String status(String precondition);

    String verdict(String component);

    Collection<String> roles();

    Collection<String> representation();

    Collection<String> activities();

    Collection<String> conditions();

    /** Each a party and a matter, with a space between. */
    Collection<String> referrals();

    /** The answer, in the order of the policy. */
    default Answer answer(Policy policy, String track) {
        boolean takesPart = advice().startsWith("engage");
        return new Answer(
                java.util.List.of(new Answer.Advice(track, advice())),
                policy.preconditions().stream()
                        .map(id -> new Answer.Precondition(id, status(id)))
                        .toList(),
                policy.compass().stream()
                        .map(place ->
                                new Answer.Component(place.aspect(), place.component(), verdict(place.component())))
                        .toList(),
                policy.roles().stream()
                        .filter(id -> takesPart && roles().contains(id))
                        .map(Answer.Role::new)
                        .toList(),
                policy.representation().stream()
                        .filter(id -> takesPart && representation().contains(id))
                        .map(Answer.Representation::new)
                        .toList(),
                policy.activities().stream()
                        .filter(id -> takesPart && activities().contains(id))
                        .map(Answer.Activity::new)
                        .toList(),
                policy.conditions().stream()
                        .filter(id -> conditions().contains(id))
                        .map(Answer.Condition::new)
                        .toList(),
                policy.referralsTo().stream()
                        .flatMap(to -> policy.referralsFor().stream()
                                .filter(matter -> referrals().contains(to + " " + matter))
                                .map(matter -> new Answer.Referral(to, matter)))
                        .toList());
    }
}
