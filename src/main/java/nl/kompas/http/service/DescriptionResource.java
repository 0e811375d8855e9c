package nl.kompas.http.service;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of this API. A resource like the others, as the route of the extension answers any method. */
@PermitAll
@Path("/v1/openapi.json")
class DescriptionResource {

    private static final String STORED = OpenApiConstants.BASE_NAME + ".JSON";

    private final byte[] description = stored();

    /** The document, as the build stored it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] description() {
        return description;
    }

    private static byte[] stored() {
        try (InputStream stored = Thread.currentThread().getContextClassLoader().getResourceAsStream(STORED)) {
            return stored.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
