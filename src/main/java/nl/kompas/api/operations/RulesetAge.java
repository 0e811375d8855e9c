package nl.kompas.api.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.EditionState;
import nl.kompas.policy.EditionId;

/** The age of the rule set of each edition that is there at the start; not a number while it does not answer. */
@ApplicationScoped
class RulesetAge implements MeterBinder {

    private final Catalogue catalogue;

    RulesetAge(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (EditionState state : catalogue.states()) {
            EditionId id = state.id();
            Gauge.builder("kompas.ruleset.age", () -> age(id))
                    .description("Time since the rule set began to answer")
                    .baseUnit("seconds")
                    .tag("policy", id.policy())
                    .tag("edition", id.edition())
                    .register(registry);
        }
    }

    private double age(EditionId id) {
        return catalogue
                .state(id)
                .flatMap(EditionState::since)
                .map(since -> (double) Duration.between(since, Instant.now()).toSeconds())
                .orElse(Double.NaN);
    }
}
