package nl.kompas.peer.unit;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** One case: what is given, what was settled, and what was said. */
public final class CaseUnit implements RuleUnitData {

    private final DataStore<Case> cases = DataSource.createStore();
    private final DataStore<Track> tracks = DataSource.createStore();
    private final DataStore<Finding> findings = DataSource.createStore();
    private final DataStore<Item> items = DataSource.createStore();
    private final DataStore<Listed> listed = DataSource.createStore();
    private final DataStore<Precondition> preconditions = DataSource.createStore();
    private final DataStore<Component> components = DataSource.createStore();
    private final DataStore<Indication> indications = DataSource.createStore();
    private final DataStore<Advice> advice = DataSource.createStore();
    private final DataStore<Role> roles = DataSource.createStore();
    private final UnitSaid said;

    CaseUnit(String track) {
        this.said = new UnitSaid(this, track);
        tracks.add(new Track(track));
    }

    public DataStore<Case> getCases() {
        return cases;
    }

    public DataStore<Track> getTracks() {
        return tracks;
    }

    public DataStore<Finding> getFindings() {
        return findings;
    }

    public DataStore<Item> getItems() {
        return items;
    }

    public DataStore<Listed> getListed() {
        return listed;
    }

    public DataStore<Precondition> getPreconditions() {
        return preconditions;
    }

    public DataStore<Component> getComponents() {
        return components;
    }

    public DataStore<Indication> getIndications() {
        return indications;
    }

    public DataStore<Advice> getAdvice() {
        return advice;
    }

    public DataStore<Role> getRoles() {
        return roles;
    }

    public UnitSaid getSaid() {
        return said;
    }
}
