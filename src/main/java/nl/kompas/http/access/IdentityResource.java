package nl.kompas.http.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.kompas.access.Roles;

/** Who is calling, and what they may. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR, Roles.OPERATOR})
@Path("/v1/identity")
@Produces(MediaType.APPLICATION_JSON)
class IdentityResource {

    private final SecurityIdentity identity;

    IdentityResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Somebody as the service knows them.
     *
     * @param name under which is recorded what they write; absent where the service is open and they gave no key
     * @param roles those of Kompas, by name; never those that a provider gives for other services
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Known(String name, List<String> roles) {}

    /** The caller. */
    @GET
    public Known known() {
        List<String> roles = identity.getRoles().stream()
                .filter(Roles.ALL::contains)
                .sorted()
                .toList();
        return new Known(Identity.name(identity), roles);
    }
}
