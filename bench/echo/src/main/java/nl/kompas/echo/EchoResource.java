package nl.kompas.echo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a case, evaluates nothing, and writes the answer that Kompas once gave: as an object, anew for each call. */
@Path("/v1/evaluations")
class EchoResource {

    private final Answer decision;
    private final Answer full;

    EchoResource(@ConfigProperty(name = "echo.answers") java.nio.file.Path answers, ObjectMapper json)
            throws IOException {
        // a field that these records lack would make the answer smaller unseen
        ObjectMapper strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.decision = strict.readValue(answers.resolve("decision.json").toFile(), Answer.class);
        this.full = strict.readValue(answers.resolve("full.json").toFile(), Answer.class);
    }

    /** The recorded answer, of the detail that the case asks for. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Answer echo(Asked asked) {
        return "decision".equals(asked.detail()) ? decision : full;
    }
}
