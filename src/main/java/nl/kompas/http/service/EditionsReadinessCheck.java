package nl.kompas.http.service;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import nl.kompas.access.Roles;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.EditionState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as one edition answers; tells operators of each how it stands. */
@Readiness
@ApplicationScoped
class EditionsReadinessCheck implements HealthCheck {

    private final Catalogue catalogue;
    private final SecurityIdentity identity;

    EditionsReadinessCheck(Catalogue catalogue, SecurityIdentity identity) {
        this.catalogue = catalogue;
        this.identity = identity;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("editions");
        boolean toOperator = identity.hasRole(Roles.OPERATOR);
        boolean anyAnswers = false;
        for (EditionState state : catalogue.states()) {
            anyAnswers |= state.active().isPresent();
            if (toOperator) {
                response.withData(state.id().toString(), describe(state));
            }
        }
        return response.status(anyAnswers).build();
    }

    private static String describe(EditionState state) {
        String answering =
                state.active().map(edition -> "answers with " + edition.hash()).orElse("does not answer");
        return state.faults().isEmpty()
                ? answering
                : answering + "; faults: " + state.faults().size() + ", first: "
                        + state.faults().get(0);
    }
}
