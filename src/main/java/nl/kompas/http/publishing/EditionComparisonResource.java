package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.EditionPath.EDITION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.kompas.access.Roles;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.Edition;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;

/** Two editions of a policy side by side, as they answer now. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
class EditionComparisonResource {

    private final Catalogue catalogue;

    EditionComparisonResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How the edition that {@code with} names differs, in the words of the rules. */
    @GET
    @Path(EDITION + "/comparison")
    public ComparisonView compare(
            @PathParam("policy") String policy, @PathParam("edition") String edition, @QueryParam("with") String with) {
        if (with == null) {
            throw ProblemType.BAD_REQUEST.problem("`with` must name the edition to compare with.");
        }
        return ComparisonView.of(answering(policy, edition), answering(policy, with));
    }

    private Edition answering(String policy, String edition) {
        EditionId id = new EditionId(policy, edition);
        return catalogue
                .now()
                .answering(id)
                .orElseThrow(() ->
                        ProblemType.NOT_FOUND.problem("There is no edition `" + id + "`, or it does not answer."));
    }
}
