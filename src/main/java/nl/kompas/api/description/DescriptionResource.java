package nl.kompas.api.description;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of this API. A resource like the others, as the route of the extension answers any method. */
@PermitAll
@Path("/v1/openapi.json")
class DescriptionResource {

    private static final String DOCUMENT = "<default>";

    private final OpenApiDocumentService documents;

    DescriptionResource(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    /** The document, as the build stored it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] description() {
        return documents.getDocument(DOCUMENT, Format.JSON);
    }
}
