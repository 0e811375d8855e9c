package nl.kompas.http.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.kompas.access.Exposure;
import nl.kompas.access.Roles;

/** Where nobody but this machine can call, everybody has every role that only evaluates and reads. */
@Singleton
class OpenOnLoopback implements SecurityIdentityAugmentor {

    private static final Set<String> READING = Set.of(Roles.CALLER, Roles.TESTER, Roles.AUDITOR, Roles.OPERATOR);

    private final boolean open;

    OpenOnLoopback(Exposure exposure) {
        this.open = exposure instanceof Exposure.Local;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(widened(identity));
    }

    /** The same caller with the roles that everybody has. */
    SecurityIdentity widened(SecurityIdentity identity) {
        return open
                ? QuarkusSecurityIdentity.builder(identity).addRoles(READING).build()
                : identity;
    }
}
