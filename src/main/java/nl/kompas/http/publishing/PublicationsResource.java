package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.EditionPath.EDITION;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.kompas.access.Roles;
import nl.kompas.edition.EditionFiles;
import nl.kompas.http.access.Identity;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.Activation;
import nl.kompas.publishing.Activation.Origin;
import nl.kompas.publishing.Author;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.LiveCatalogue;
import nl.kompas.publishing.Publication;
import nl.kompas.publishing.RuleSetStore;

/** Publishing drafts and putting earlier rule sets back. */
@RolesAllowed(Roles.POLICY_OWNER)
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
class PublicationsResource {

    private static final int LONGEST_REASON = 1_000;

    private final Drafts drafts;
    private final LiveCatalogue catalogue;
    private final RuleSetStore store;
    private final SecurityIdentity identity;

    PublicationsResource(Drafts drafts, LiveCatalogue catalogue, RuleSetStore store, SecurityIdentity identity) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.store = store;
        this.identity = identity;
    }

    /** Why somebody publishes. */
    record Reason(String reason) {}

    /** Puts a draft in place; the entity tag is that of the files which it replaces. */
    @POST
    @Path(EDITION + "/drafts/{draft}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("draft") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Reason reason) {
        EditionId edited = new EditionId(policy, edition);
        var draft = drafts.find(edited, id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("There is no draft `" + id + "`."));
        Response response = publish(draft.files(), ifMatch, author(reason, Origin.PUBLICATION));
        drafts.discard(draft);
        return response;
    }

    /** Puts an earlier rule set back. */
    @POST
    @Path(EDITION + "/rule-sets/{revision}/reinstatement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reinstate(
            @PathParam("policy") String policy,
            @PathParam("edition") String edition,
            @PathParam("revision") String revision,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Reason reason) {
        return publish(
                EditionPath.kept(store, policy, edition, revision), ifMatch, author(reason, Origin.REINSTATEMENT));
    }

    private Response publish(EditionFiles files, String ifMatch, Author author) {
        Publication publication = catalogue.publish(files, EntityTag.required(ifMatch), author);
        if (publication instanceof Publication.Overtaken) {
            throw ProblemType.PRECONDITION_FAILED.problem(
                    "The files in the folder are no longer those that `If-Match` names; read them again.");
        }
        if (publication instanceof Publication.Refused refused) {
            throw ProblemType.FAULTY_RULES
                    .builder("The files have faults; nothing changed.")
                    .with("faults", refused.report().faults())
                    .build();
        }
        Activation activation = ((Publication.Published) publication).activation();
        URI location = URI.create("/v1/policies/" + files.id().policy() + "/editions/"
                + files.id().edition() + "/rule-sets/" + activation.revision());
        return Response.created(location)
                .entity(activation)
                .header(HttpHeaders.ETAG, EntityTag.of(activation.revision()))
                .build();
    }

    private Author author(Reason reason, Origin origin) {
        boolean given =
                reason != null && reason.reason() != null && !reason.reason().isBlank();
        // PostgreSQL keeps no text with this character.
        if (!given
                || reason.reason().length() > LONGEST_REASON
                || reason.reason().indexOf('\0') >= 0) {
            throw ProblemType.BAD_REQUEST.problem(
                    "Say why: `{\"reason\": \"…\"}`, at most " + LONGEST_REASON + " characters.");
        }
        return new Author(Identity.name(identity), reason.reason(), origin);
    }
}
