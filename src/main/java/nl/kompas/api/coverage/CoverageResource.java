package nl.kompas.api.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kompas.access.Roles;
import nl.kompas.api.problems.ProblemType;
import nl.kompas.catalogue.Catalogue;
import nl.kompas.catalogue.Edition;
import nl.kompas.coverage.Coverage;
import nl.kompas.coverage.Coverages;
import nl.kompas.policy.EditionId;

/** What the recorded cases of an edition leave out. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies") // as PoliciesResource: where paths of classes overlap, RESTEasy takes 405 for 404
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

    private final Catalogue catalogue;
    private final Coverages coverages;

    CoverageResource(Catalogue catalogue, Coverages coverages) {
        this.catalogue = catalogue;
        this.coverages = coverages;
    }

    /** What they leave out, with made cases. */
    @GET
    @Path("/{policy}/editions/{edition}/coverage")
    public Coverage coverage(@PathParam("policy") String policy, @PathParam("edition") String name) {
        Edition edition = catalogue
                .now()
                .answering(new EditionId(policy, name))
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem(
                        "There is no edition `" + policy + "/" + name + "`, or it does not answer."));
        return coverages.of(edition);
    }
}
