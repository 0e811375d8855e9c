package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.EditionPath.EDITION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kompas.access.Roles;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Activation;
import nl.kompas.publishing.Journal;
import nl.kompas.publishing.RuleSetStore;

/** Every rule set that ever answered: when, by whom, why, and how two of them differ. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
class RuleSetsResource {

    private static final String RULE_SET = EDITION + "/rule-sets/{revision}";

    private final RuleSetStore store;
    private final Journal journal;
    private final EditionLoader loader;

    RuleSetsResource(RuleSetStore store, Journal journal, EditionLoader loader) {
        this.store = store;
        this.journal = journal;
        this.loader = loader;
    }

    /** What was put in place, latest first. */
    record History(List<Activation> history) {}

    /** What was put in place for an edition. */
    @GET
    @Path(EDITION + "/history")
    public History history(@PathParam("policy") String policy, @PathParam("edition") String edition) {
        List<Activation> history = new ArrayList<>(journal.of(new EditionId(policy, edition)));
        if (history.isEmpty()) {
            throw ProblemType.NOT_FOUND.problem("No rules of `" + policy + "/" + edition + "` ever answered.");
        }
        Collections.reverse(history);
        return new History(history);
    }

    /** The files of a rule set that answered. */
    @GET
    @Path(RULE_SET)
    public FileView.Listing ruleSet(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("revision") String revision) {
        return FileView.Listing.of(EditionPath.kept(store, policy, edition, revision));
    }

    /** One file of it. */
    @GET
    @Path(RULE_SET + "/files/{name: .+}")
    @Produces("text/plain;charset=UTF-8")
    public Response file(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("revision") String revision,
            @PathParam("name") String name) {
        return FilesResource.content(EditionPath.kept(store, policy, edition, revision), name);
    }

    /** How it differs from the rule set that {@code with} names, in the words of the rules. */
    @GET
    @Path(RULE_SET + "/comparison")
    public ComparisonView compare(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("revision") String revision,
            @QueryParam("with") String with) {
        if (with == null) {
            throw ProblemType.BAD_REQUEST.problem("`with` must name the revision to compare with.");
        }
        return ComparisonView.of(
                loaded(EditionPath.kept(store, policy, edition, revision)),
                loaded(EditionPath.kept(store, policy, edition, with)));
    }

    private Edition loaded(EditionFiles files) {
        return loader.load(files)
                .active()
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("These rules can no longer be read by this version."));
    }
}
