package nl.kompas.peer.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kompas.peer.Said;

/** What rules call, and what they said. The gravest counts. */
public final class UnitSaid implements Said {

    private static final List<String> LEVELS = List.of("do-not-engage", "engage-reactively", "engage", "undetermined");
    private static final List<String> STATUSES = List.of("unmet", "met", "unknown");
    private static final List<String> VERDICTS = List.of("obstructs", "supports", "neutral", "unknown");

    private final CaseUnit unit;
    private final String track;
    private final Map<String, String> preconditions = new HashMap<>();
    private final Map<String, String> components = new HashMap<>();
    private final Map<String, String> indications = new HashMap<>();
    private final Map<String, String> advice = new HashMap<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> representation = new HashSet<>();
    private final Set<String> activities = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> referrals = new HashSet<>();

    UnitSaid(CaseUnit unit, String track) {
        this.unit = unit;
        this.track = track;
    }

    public void met(String id) {
        gravest(preconditions, id, "met", STATUSES);
    }

    public void unmet(String id) {
        gravest(preconditions, id, "unmet", STATUSES);
    }

    public void supports(String id) {
        gravest(components, id, "supports", VERDICTS);
    }

    public void neutral(String id) {
        gravest(components, id, "neutral", VERDICTS);
    }

    public void obstructs(String id) {
        gravest(components, id, "obstructs", VERDICTS);
    }

    public void indicate(String id, String level) {
        gravest(indications, id, level, LEVELS);
    }

    public void advise(String id, String level) {
        gravest(advice, id, level, LEVELS);
    }

    public void role(String id) {
        if (roles.add(id)) {
            unit.getRoles().add(new Role(id));
        }
    }

    public void representation(String by) {
        representation.add(by);
    }

    public void activity(String id) {
        activities.add(id);
    }

    public void condition(String id) {
        conditions.add(id);
    }

    public void referral(String to, String matter) {
        referrals.add(to + " " + matter);
    }

    /** All rules about it have spoken: others may look at it now. */
    public void settlePrecondition(String id) {
        unit.getPreconditions().add(new Precondition(id, status(id)));
    }

    public void settleComponent(String aspect, String id) {
        unit.getComponents().add(new Component(id, aspect, verdict(id)));
    }

    public void settleIndication(String of) {
        if (of.equals(track) && indications.containsKey(of)) {
            unit.getIndications().add(new Indication(of, indications.get(of)));
        }
    }

    public void settleAdvice(String of) {
        if (of.equals(track)) {
            unit.getAdvice().add(new Advice(of, advice()));
        }
    }

    private static void gravest(Map<String, String> said, String id, String verdict, List<String> gravestFirst) {
        said.merge(id, verdict, (one, other) -> gravestFirst.indexOf(one) < gravestFirst.indexOf(other) ? one : other);
    }

    @Override
    public String advice() {
        return advice.getOrDefault(track, "undetermined");
    }

    @Override
    public String status(String precondition) {
        return preconditions.getOrDefault(precondition, "unknown");
    }

    @Override
    public String verdict(String component) {
        return components.getOrDefault(component, "unknown");
    }

    @Override
    public Collection<String> roles() {
        return roles;
    }

    @Override
    public Collection<String> representation() {
        return representation;
    }

    @Override
    public Collection<String> activities() {
        return activities;
    }

    @Override
    public Collection<String> conditions() {
        return conditions;
    }

    @Override
    public Collection<String> referrals() {
        return referrals;
    }
}
