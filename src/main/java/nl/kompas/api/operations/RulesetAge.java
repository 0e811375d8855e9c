package nl.kompas.api.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.EditionState;
import nl.kompas.policy.EditionId;

/** The age of the rule set of each edition; not a number while it does not answer. */
@ApplicationScoped
class RulesetAge implements MeterBinder {

    private static final long LOOK_FOR_EDITIONS_MILLIS = 10_000;

    private final Catalogue catalogue;
    private final Vertx vertx;

    RulesetAge(Catalogue catalogue, Vertx vertx) {
        this.catalogue = catalogue;
        this.vertx = vertx;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        MultiGauge ages = MultiGauge.builder("kompas.ruleset.age")
                .description("Time since the rule set began to answer")
                .baseUnit("seconds")
                .register(registry);
        ages.register(rows());
        vertx.setPeriodic(LOOK_FOR_EDITIONS_MILLIS, any -> ages.register(rows(), true));
    }

    private List<MultiGauge.Row<?>> rows() {
        return catalogue.states().stream().<MultiGauge.Row<?>>map(this::row).toList();
    }

    private MultiGauge.Row<?> row(EditionState state) {
        EditionId id = state.id();
        return MultiGauge.Row.of(Tags.of("policy", id.policy(), "edition", id.edition()), () -> age(id));
    }

    private double age(EditionId id) {
        return catalogue
                .state(id)
                .flatMap(EditionState::since)
                .map(since -> (double) Duration.between(since, Instant.now()).toSeconds())
                .orElse(Double.NaN);
    }
}
