package nl.kompas.http.recorded;

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
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.recorded.RecordedOutcome;
import nl.kompas.recorded.RecordedOutcomes;

/** The recorded cases of an edition, and what comes of them. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies") // as PoliciesResource: where paths of classes overlap, RESTEasy takes 405 for 404
@Produces(MediaType.APPLICATION_JSON)
class RecordedCasesResource {

    private final Catalogue catalogue;
    private final EditionLoader loader;
    private final RulesFolder folder;
    private final RecordedOutcomes outcomes;

    RecordedCasesResource(Catalogue catalogue, EditionLoader loader, RulesFolder folder, RecordedOutcomes outcomes) {
        this.catalogue = catalogue;
        this.loader = loader;
        this.folder = folder;
        this.outcomes = outcomes;
    }

    /**
     * All recorded cases.
     *
     * @param ruleset hash of the rules that were asked
     * @param answering whether these rules answer callers; false where what the folder holds was refused
     * @param cases by file
     */
    record RecordedCases(
            String policy, String edition, String ruleset, boolean answering, List<RecordedOutcome> cases) {}

    /** The recorded cases in the folder, by the rules beside them; where those cannot be read, as they last answered. */
    @GET
    @Path("/{policy}/editions/{edition}/cases")
    public RecordedCases cases(@PathParam("policy") String policy, @PathParam("edition") String name) {
        EditionId id = new EditionId(policy, name);
        EditionState state = catalogue
                .state(id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no edition `" + id + "`."));
        boolean stands = state.report().accepted() || !folder.editions().contains(id);
        Optional<Edition> refused =
                stands ? Optional.empty() : loader.load(folder.read(id)).active();
        Edition asked = refused.or(state::active)
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem(
                        "Edition `" + id + "` has no rules that can be read. The edition itself lists its faults."));
        return new RecordedCases(policy, name, asked.hash(), refused.isEmpty(), outcomes.of(asked));
    }
}
