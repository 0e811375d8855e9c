package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.EditionPath.EDITION;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kompas.access.Roles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.edition.ValidationReport;
import nl.kompas.http.access.Identity;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Draft;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.LiveCatalogue;

/** Drafts: files of an edition that somebody is changing, and by which nobody is answered. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER})
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
class DraftsResource {

    private static final String DRAFT = EDITION + "/drafts/{draft}";

    private final RulesFolder folder;
    private final Drafts drafts;
    private final LiveCatalogue catalogue;
    private final SecurityIdentity identity;

    DraftsResource(RulesFolder folder, Drafts drafts, LiveCatalogue catalogue, SecurityIdentity identity) {
        this.folder = folder;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.identity = identity;
    }

    /** New contents by name; null where a file goes. */
    record Changes(Map<String, String> files) {}

    /** All drafts of an edition, latest first. */
    @GET
    @Path(EDITION + "/drafts")
    public DraftView.Listing drafts(@PathParam("policy") String policy, @PathParam("edition") String edition) {
        EditionPath.files(folder, policy, edition);
        return new DraftView.Listing(drafts.of(new EditionId(policy, edition)).stream()
                .map(DraftView::of)
                .toList());
    }

    /** A new draft that begins as the folder is. */
    @POST
    @RolesAllowed(Roles.POLICY_OWNER)
    @Path(EDITION + "/drafts")
    public Response create(@PathParam("policy") String policy, @PathParam("edition") String edition) {
        Draft draft = drafts.create(EditionPath.files(folder, policy, edition), Identity.name(identity));
        URI location = URI.create("/v1/policies/" + policy + "/editions/" + edition + "/drafts/" + draft.id());
        return Response.created(location)
                .entity(DraftView.of(draft))
                .header(HttpHeaders.ETAG, tag(draft))
                .build();
    }

    /** One draft. */
    @GET
    @Path(DRAFT)
    public Response draft(
            @PathParam("policy") String policy, @PathParam("edition") String edition, @PathParam("draft") String id) {
        return shown(find(policy, edition, id));
    }

    /** One file of a draft as it is. */
    @GET
    @Path(DRAFT + "/files/{name: .+}")
    @Produces("text/plain;charset=UTF-8")
    public Response file(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("draft") String id,
            @PathParam("name") String name) {
        return FilesResource.content(find(policy, edition, id).files(), name);
    }

    /** Changes several files at once. */
    @PATCH
    @RolesAllowed(Roles.POLICY_OWNER)
    @Path(DRAFT)
    @Consumes("application/merge-patch+json")
    public Response change(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("draft") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Changes changes) {
        Draft draft = find(policy, edition, id);
        if (changes == null || changes.files() == null) {
            throw ProblemType.BAD_REQUEST.problem("The body must be `{\"files\": {\"name\": \"content\"}}`.");
        }
        Map<String, Optional<String>> contents = new TreeMap<>();
        changes.files().forEach((name, content) -> contents.put(name, Optional.ofNullable(content)));
        Drafts.Change change = drafts.change(draft, EntityTag.required(ifMatch), contents);
        if (change instanceof Drafts.Change.Overtaken) {
            throw ProblemType.PRECONDITION_FAILED.problem("Somebody else changed this draft; read it again.");
        }
        if (change instanceof Drafts.Change.Misnamed misnamed) {
            throw ProblemType.BAD_REQUEST.problem(
                    "No names of files of an edition: " + misnamed.names()
                            + ". Write lower case letters, digits, dots and hyphens, ending in .drl, .csv or .yaml; cases as cases/name.json.");
        }
        return shown(((Drafts.Change.Changed) change).draft());
    }

    /** What would come of the draft: all faults, and the recorded cases that it answers otherwise. */
    @GET
    @Path(DRAFT + "/check")
    public ValidationReport check(
            @PathParam("policy") String policy, @PathParam("edition") String edition, @PathParam("draft") String id) {
        return catalogue.check(find(policy, edition, id).files());
    }

    /** Throws a draft away. */
    @DELETE
    @RolesAllowed(Roles.POLICY_OWNER)
    @Path(DRAFT)
    public void discard(
            @PathParam("policy") String policy, @PathParam("edition") String edition, @PathParam("draft") String id) {
        drafts.discard(find(policy, edition, id));
    }

    private Draft find(String policy, String edition, String id) {
        return drafts.find(new EditionId(policy, edition), id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no draft `" + id + "`."));
    }

    private static Response shown(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .header(HttpHeaders.ETAG, tag(draft))
                .build();
    }

    private static String tag(Draft draft) {
        return EntityTag.of(draft.files().revision());
    }
}
