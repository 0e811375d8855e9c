package nl.kompas.http.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the key of a request. A header of its own, as {@code Authorization} carries the tokens of OpenID Connect. */
@Singleton
class ApiKeyMechanism implements HttpAuthenticationMechanism {

    static final String HEADER = "X-API-Key";
    private static final int UNAUTHORIZED = 401;
    private static final String KEY_CHALLENGE = "ApiKey realm=\"kompas\", header=\"" + HEADER + "\"";

    private final String challenge;
    /** Who presents nothing: made once, as nothing of it hangs on the request. */
    private final Uni<SecurityIdentity> nobody;

    ApiKeyMechanism(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc, OpenOnLoopback open) {
        this.nobody = Uni.createFrom()
                .item(open.widened(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(""))
                        .setAnonymous(true)
                        .build()));
        this.challenge = oidc ? "Bearer realm=\"kompas\", " + KEY_CHALLENGE : KEY_CHALLENGE;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        List<String> presented = context.request().headers().getAll(HEADER);
        if (presented.isEmpty()) {
            return context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                    ? Uni.createFrom().nullItem()
                    : nobody;
        }
        if (presented.size() > 1) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new ApiKeyRequest(presented.get(0)), context));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", challenge));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, HEADER, "ApiKey"));
    }

    /** Before OpenID Connect, whose challenge would leave the key unmentioned. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
