package nl.kompas.http.decisions;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.access.Roles;
import nl.kompas.decisions.Decision;
import nl.kompas.decisions.DecisionArchive;
import nl.kompas.decisions.DecisionArchive.Found;
import nl.kompas.decisions.DecisionArchive.Page;
import nl.kompas.decisions.DecisionId;
import nl.kompas.decisions.Erasure;
import nl.kompas.decisions.Reproductions;
import nl.kompas.decisions.Reproductions.Reproduction;
import nl.kompas.decisions.Verification;
import nl.kompas.http.access.Identity;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.recorded.RecordedCase;

/** Decisions that were kept. */
@RolesAllowed({Roles.AUDITOR, Roles.TESTER, Roles.POLICY_OWNER, Roles.OPERATOR})
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
class DecisionsResource {

    private static final String LINES = "application/x-ndjson";
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NAME = 120;

    private final DecisionArchive archive;
    private final Verification verification;
    private final Reproductions reproductions;
    private final Erasure erasure;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    DecisionsResource(
            DecisionArchive archive,
            Verification verification,
            Reproductions reproductions,
            Erasure erasure,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.archive = archive;
        this.verification = verification;
        this.reproductions = reproductions;
        this.erasure = erasure;
        this.identity = identity;
        this.json = json;
    }

    /** Decisions, the latest first, a page at a time. */
    @GET
    public Response list(
            @BeanParam FilterParameters parameters,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = most(limit);
        Optional<DecisionId> after = Optional.ofNullable(cursor).map(DecisionsResource::cursor);
        Page page = archive.page(parameters.filter(), after, most);
        return Response.ok(new DecisionView.Listing(
                        page.decisions().stream()
                                .map(Decision.Whole::decision)
                                .map(DecisionView::of)
                                .toList(),
                        page.next().map(DecisionId::toString)))
                .build();
    }

    /** The same, all of them, as recorded cases: one a line. */
    @GET
    @Produces(LINES + ";qs=0.5") // who accepts anything gets a page
    public Response export(@BeanParam FilterParameters parameters) {
        return Response.ok(new DecisionExport(archive, parameters.filter(), json))
                .type(LINES)
                .build();
    }

    /** One decision, with what was asked and where it stands in its chain. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CALLER, Roles.AUDITOR, Roles.TESTER, Roles.POLICY_OWNER, Roles.OPERATOR})
    public byte[] find(@PathParam("id") String id) {
        return new DecisionBody(json).of(there(id));
    }

    /** Evaluates it again with the rules of its day. */
    @GET
    @Path("/{id}/reproduction")
    @RolesAllowed({Roles.CALLER, Roles.AUDITOR, Roles.TESTER, Roles.POLICY_OWNER, Roles.OPERATOR})
    public Reproduction reproduce(@PathParam("id") String id) {
        Reproduction reproduction = reproductions.reproduce(there(id));
        if (reproduction instanceof Reproduction.Impossible impossible) {
            throw ProblemType.IRREPRODUCIBLE.problem(impossible.why());
        }
        return reproduction;
    }

    /** It as a recorded case, to be put beside rules. */
    @GET
    @Path("/{id}/recorded-case")
    public Response recordedCase(@PathParam("id") String id, @QueryParam("name") @DefaultValue("") String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ProblemType.BAD_REQUEST.problem(
                    "`name` says what the case shows, in at most " + LONGEST_NAME + " characters.");
        }
        RecordedCase recorded = there(id).asRecordedCase(name);
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".json";
        return Response.ok(recorded)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    /** Takes from it what may name a person. */
    @DELETE
    @Path("/{id}/personal-data")
    @RolesAllowed(Roles.OPERATOR)
    public void erase(@PathParam("id") String id) {
        if (identity.isAnonymous()) {
            throw ProblemType.UNAUTHORIZED.problem();
        }
        there(id);
        erasure.erase(DecisionId.parse(id).orElseThrow(), Identity.name(identity));
    }

    /** Walks the chains of all decisions, and names the first break. */
    @GET
    @Path("/verification")
    public VerificationView verify() {
        return VerificationView.of(verification.verify());
    }

    /** Who only calls may see what they had recorded themselves; the rest does not exist for them. */
    private Decision.Whole there(String id) {
        Found found = DecisionId.parse(id).map(archive::find).orElse(new Found.Never());
        if (found instanceof Found.Removed) {
            throw ProblemType.GONE.problem("The time for which decision `" + id + "` is kept is over.");
        }
        if (found instanceof Found.There there && mayBeSeen(there.decision().decision())) {
            return there.decision();
        }
        throw ProblemType.NOT_FOUND.problem("There is no decision `" + id + "`.");
    }

    private boolean mayBeSeen(Decision decision) {
        boolean all = Stream.of(Roles.AUDITOR, Roles.TESTER, Roles.POLICY_OWNER, Roles.OPERATOR)
                .anyMatch(identity::hasRole);
        return all || decision.client().equals(Optional.ofNullable(Identity.name(identity)));
    }

    /** RESTEasy would take what is no number for a path that is not there. */
    private static int most(String limit) {
        int most = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (most < 1 || most > LARGEST_PAGE) {
            throw ProblemType.BAD_REQUEST.problem("`limit` is from 1 to " + LARGEST_PAGE + ".");
        }
        return most;
    }

    private static DecisionId cursor(String text) {
        return DecisionId.parse(text)
                .orElseThrow(() -> ProblemType.BAD_REQUEST.problem("`cursor` is the `next` of the page before."));
    }
}
