package nl.kompas.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The editions that answer at this moment. */
public interface ActiveEditions {

    /** Whether any edition of that policy answers. */
    boolean knows(String policy);

    /** The edition of that name. */
    Optional<PolicyDefinition> find(EditionId id);

    /** The edition of a policy in force on a day; the latest where several are. */
    Optional<PolicyDefinition> inForce(String policy, LocalDate day);
}
