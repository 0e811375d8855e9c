package nl.kompas.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Editions;
import nl.kompas.policy.Framework;

/** As if this were the only edition. */
public record OnlyEdition(Framework framework) implements Editions {

    @Override
    public boolean knows(String policy) {
        return framework.id().policy().equals(policy);
    }

    @Override
    public Optional<Framework> find(EditionId id) {
        return Optional.of(framework).filter(only -> only.id().equals(id));
    }

    @Override
    public Optional<Framework> inForce(String policy, LocalDate day) {
        return Optional.of(framework).filter(only -> only.declaration().inForceOn(day));
    }
}
