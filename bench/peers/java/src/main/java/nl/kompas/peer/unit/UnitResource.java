package nl.kompas.peer.unit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.kompas.peer.Answer;
import nl.kompas.peer.Asked;
import nl.kompas.peer.Policy;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers cases with a rule unit. The endpoint that the extension of Kogito generates does the same: read the data, make an
 * instance of the unit, fire, answer, close.
 */
@Path("/rule-unit")
class UnitResource {

    private final Policy policy;

    UnitResource(@ConfigProperty(name = "peer.folder") java.nio.file.Path folder) throws IOException {
        this.policy = Policy.in(folder);
    }

    @POST
    public Answer answer(Asked asked) {
        String track = policy.track(asked);
        CaseUnit unit = new CaseUnit(track);
        unit.getCases().add(new Case(asked.question()));
        for (String indicator : policy.indicators()) {
            Object found = asked.found(indicator);
            if (found != null) {
                add(unit, indicator, found);
            }
        }
        try (RuleUnitInstance<CaseUnit> instance = RuleUnitProvider.get().createRuleUnitInstance(unit)) {
            instance.fire();
            return unit.getSaid().answer(policy, track);
        }
    }

    private void add(CaseUnit unit, String indicator, Object found) {
        if (found instanceof List<?> values) {
            BigDecimal count = BigDecimal.valueOf(values.size());
            unit.getFindings().add(new Finding(indicator, null, null, null, count, null));
            values.forEach(value -> unit.getItems().add(new Item(indicator, (String) value)));
        } else if (found instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            unit.getFindings().add(new Finding(indicator, null, exact, null, null, null));
        } else if (found instanceof Boolean answer) {
            unit.getFindings().add(new Finding(indicator, null, null, answer, null, null));
        } else {
            chosen(unit, indicator, (String) found);
        }
    }

    private void chosen(CaseUnit unit, String indicator, String value) {
        boolean place = false;
        for (Map.Entry<String, Policy.Table> table : policy.tables().entrySet()) {
            if (table.getValue().indicator().equals(indicator)) {
                place = true;
                Map<String, String> row = table.getValue().listed(value);
                if (row != null) {
                    unit.getListed().add(new Listed(indicator, table.getValue().name(), row));
                }
            }
        }
        String country = place ? Policy.country(value) : null;
        unit.getFindings().add(new Finding(indicator, value, null, null, null, country));
    }
}
