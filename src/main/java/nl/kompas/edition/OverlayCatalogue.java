package nl.kompas.edition;

import java.time.LocalDate;
import java.util.Optional;
import nl.kompas.policy.ActiveEditions;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.PolicyDefinition;

/** As if a policy had this edition alone, in force on every day: whatever edition a case names, this one answers it. */
public record OverlayCatalogue(PolicyDefinition definition) implements ActiveEditions {

    @Override
    public boolean knows(String policy) {
        return definition.id().policy().equals(policy);
    }

    @Override
    public Optional<PolicyDefinition> find(EditionId id) {
        return Optional.of(definition).filter(only -> knows(id.policy()));
    }

    @Override
    public Optional<PolicyDefinition> inForce(String policy, LocalDate day) {
        return Optional.of(definition).filter(only -> knows(policy));
    }
}
