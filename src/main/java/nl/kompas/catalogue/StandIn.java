package nl.kompas.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Framework;

/** As if a policy had this edition alone, in force on every day: whatever edition a case names, this one answers it. */
public record StandIn(Framework framework) implements Editions {

    @Override
    public boolean knows(String policy) {
        return framework.id().policy().equals(policy);
    }

    @Override
    public Optional<Framework> find(EditionId id) {
        return Optional.of(framework).filter(only -> knows(id.policy()));
    }

    @Override
    public Optional<Framework> inForce(String policy, LocalDate day) {
        return Optional.of(framework).filter(only -> knows(policy));
    }
}
