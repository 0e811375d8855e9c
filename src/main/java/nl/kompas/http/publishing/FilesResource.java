package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.EditionPath.EDITION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.kompas.access.Roles;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.http.problems.ProblemType;

/** The files of an edition, as they stand in the rules folder. */
@RolesAllowed({Roles.POLICY_OWNER, Roles.TESTER, Roles.AUDITOR})
@Path("/v1/policies")
class FilesResource {

    private final RulesFolder folder;

    FilesResource(RulesFolder folder) {
        this.folder = folder;
    }

    /** Which files there are; the entity tag is the revision that publishing asks for. */
    @GET
    @Path(EDITION + "/files")
    @Produces(MediaType.APPLICATION_JSON)
    public Response files(@PathParam("policy") String policy, @PathParam("edition") String edition) {
        EditionFiles files = EditionPath.files(folder, policy, edition);
        return Response.ok(FileView.Listing.of(files))
                .header(HttpHeaders.ETAG, EntityTag.of(files.revision()))
                .build();
    }

    /** One file as it is. */
    @GET
    @Path(EDITION + "/files/{name: .+}")
    @Produces("text/plain;charset=UTF-8")
    public Response file(
            @PathParam("policy") String policy, @PathParam("edition") String edition, @PathParam("name") String name) {
        return content(EditionPath.files(folder, policy, edition), name);
    }

    /** A file of a set of files, with its entity tag. */
    static Response content(EditionFiles files, String name) {
        String content = files.own().get(name);
        if (content == null) {
            throw ProblemType.NOT_FOUND.problem("The edition has no file `" + name + "`.");
        }
        return Response.ok(content)
                .header(
                        HttpHeaders.ETAG,
                        EntityTag.of(FileView.of(name, content).hash()))
                .build();
    }
}
