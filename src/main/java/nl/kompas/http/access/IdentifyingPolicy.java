package nl.kompas.http.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Lets everybody through and finds out who it is: health answers all, and tells operators more. */
@Singleton
class IdentifyingPolicy implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "identified";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(known -> new CheckResult(true, known));
    }
}
