package nl.kompas.http.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.EditionState;
import nl.kompas.policy.EditionId;

/** How each edition stands, in numbers: the age of its rule set, not a number while it does not answer, and its faults. */
@ApplicationScoped
class EditionGauges implements MeterBinder {

    private static final long LOOK_FOR_EDITIONS_MILLIS = 10_000;

    private final Catalogue catalogue;
    private final Vertx vertx;

    EditionGauges(Catalogue catalogue, Vertx vertx) {
        this.catalogue = catalogue;
        this.vertx = vertx;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        MultiGauge ages = MultiGauge.builder("kompas.ruleset.age")
                .description("Time since the rule set began to answer")
                .baseUnit("seconds")
                .register(registry);
        MultiGauge faults = MultiGauge.builder("kompas.edition.faults")
                .description("Faults in the files that an edition was last offered")
                .register(registry);
        look(ages, faults);
        vertx.setPeriodic(LOOK_FOR_EDITIONS_MILLIS, any -> look(ages, faults));
    }

    private void look(MultiGauge ages, MultiGauge faults) {
        ages.register(rows(EditionGauges::age), true);
        faults.register(rows(state -> state.faults().size()), true);
    }

    private List<MultiGauge.Row<?>> rows(ToDoubleFunction<EditionState> number) {
        return catalogue.states().stream()
                .<MultiGauge.Row<?>>map(state -> row(state.id(), number))
                .toList();
    }

    private MultiGauge.Row<?> row(EditionId id, ToDoubleFunction<EditionState> number) {
        return MultiGauge.Row.of(
                Tags.of("policy", id.policy(), "edition", id.edition()),
                () -> catalogue.state(id).map(number::applyAsDouble).orElse(Double.NaN));
    }

    private static double age(EditionState state) {
        return state.since()
                .map(since -> (double) Duration.between(since, Instant.now()).toSeconds())
                .orElse(Double.NaN);
    }
}
