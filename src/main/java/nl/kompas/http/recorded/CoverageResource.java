package nl.kompas.http.recorded;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.kompas.access.Roles;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.Edition;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.Coverage;
import nl.kompas.recorded.CoverageFinder;

/** What the recorded cases of an edition leave out. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies") // as PoliciesResource: where paths of classes overlap, RESTEasy takes 405 for 404
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

    private final Catalogue catalogue;
    private final CoverageFinder coverageFinder;

    CoverageResource(Catalogue catalogue, CoverageFinder coverageFinder) {
        this.catalogue = catalogue;
        this.coverageFinder = coverageFinder;
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
        return coverageFinder.of(edition);
    }
}
