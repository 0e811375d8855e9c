package nl.kompas.http.policies;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.kompas.access.Roles;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionState;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Question;

/** One edition: what it declares, its rules, and what may be said in a case. */
@RolesAllowed({Roles.CALLER, Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR, Roles.OPERATOR})
@Path("/v1/policies") // as PoliciesResource: where paths of classes overlap, RESTEasy takes 405 for 404
@Produces(MediaType.APPLICATION_JSON)
class EditionResource {

    private static final String EDITION = "/{policy}/editions/{edition}";

    private final Catalogue catalogue;

    EditionResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All rules of an edition, by id. */
    record Rules(List<RuleView> rules) {}

    /** The edition, answering or not. */
    @GET
    @Path(EDITION)
    public EditionView edition(@PathParam("policy") String policy, @PathParam("edition") String edition) {
        return EditionView.of(state(policy, edition));
    }

    /** Its rules. */
    @GET
    @Path(EDITION + "/rules")
    public Rules rules(@PathParam("policy") String policy, @PathParam("edition") String name) {
        Edition edition = active(policy, name);
        return new Rules(
                edition.rules().stream().map(new RuleViews(edition)::of).toList());
    }

    /** One rule. */
    @GET
    @Path(EDITION + "/rules/{rule}")
    public RuleView rule(
            @PathParam("policy") String policy, @PathParam("edition") String name, @PathParam("rule") String id) {
        Edition edition = active(policy, name);
        return edition.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(new RuleViews(edition)::of)
                .orElseThrow(() -> missing("rule", id));
    }

    /** JSON Schema of the findings of a case that asks that question. */
    @GET
    @Path(EDITION + "/questions/{question}/schema")
    @Produces("application/schema+json")
    public String schema(
            @PathParam("policy") String policy, @PathParam("edition") String name, @PathParam("question") String id) {
        Edition edition = active(policy, name);
        Question question = Optional.ofNullable(
                        edition.definition().declaration().questions().get(id))
                .orElseThrow(() -> missing("question", id));
        return FindingsSchema.of(edition.definition(), question).toString();
    }

    private Edition active(String policy, String edition) {
        return state(policy, edition)
                .active()
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("Edition `" + edition
                        + "` does not answer: its folder has faults. The edition itself lists them."));
    }

    private EditionState state(String policy, String edition) {
        return catalogue
                .state(new EditionId(policy, edition))
                .orElseThrow(() -> missing("edition", policy + "/" + edition));
    }

    private static HttpProblem missing(String what, String name) {
        return ProblemType.NOT_FOUND.problem("There is no " + what + " `" + name + "`.");
    }
}
