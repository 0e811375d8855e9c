package nl.kompas.http.policies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeMap;
import nl.kompas.access.Roles;
import nl.kompas.edition.Catalogue;
import nl.kompas.http.problems.ProblemType;

/** The policies that are there, and how their editions stand. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR, Roles.OPERATOR})
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
class PoliciesResource {

    private final Catalogue catalogue;

    PoliciesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All policies, by id. */
    record Policies(List<PolicyView> policies) {}

    /** All editions of a policy, by id. */
    record EditionsOfPolicy(List<EditionSummary> editions) {}

    /** All policies. */
    @GET
    public Policies policies() {
        var byPolicy = catalogue.states().stream()
                .map(EditionSummary::of)
                .collect(groupingBy(EditionSummary::policy, TreeMap::new, toList()));
        return new Policies(byPolicy.entrySet().stream()
                .map(entry -> PolicyView.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** One policy. */
    @GET
    @Path("/{policy}")
    public PolicyView policy(@PathParam("policy") String policy) {
        List<EditionSummary> editions = catalogue.states().stream()
                .filter(state -> state.id().policy().equals(policy))
                .map(EditionSummary::of)
                .toList();
        if (editions.isEmpty()) {
            throw ProblemType.NOT_FOUND.problem("There is no policy `" + policy + "`.");
        }
        return PolicyView.of(policy, editions);
    }

    /** The editions of one policy. */
    @GET
    @Path("/{policy}/editions")
    public EditionsOfPolicy editions(@PathParam("policy") String policy) {
        return new EditionsOfPolicy(policy(policy).editions());
    }
}
