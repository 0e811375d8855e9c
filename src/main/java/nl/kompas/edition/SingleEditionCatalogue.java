package nl.kompas.edition;

import java.time.LocalDate;
import java.util.Optional;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.PolicyDefinition;

/** As if this were the only edition. */
public record SingleEditionCatalogue(PolicyDefinition definition) implements ActiveEditions {

    @Override
    public boolean knows(String policy) {
        return definition.id().policy().equals(policy);
    }

    @Override
    public Optional<PolicyDefinition> find(EditionId id) {
        return Optional.of(definition).filter(only -> only.id().equals(id));
    }

    @Override
    public Optional<PolicyDefinition> inForce(String policy, LocalDate day) {
        return Optional.of(definition).filter(only -> only.declaration().inForceOn(day));
    }
}
