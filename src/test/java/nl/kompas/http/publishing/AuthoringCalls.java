package nl.kompas.http.publishing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a policy owner calls; every call of the authoring tests goes through {@link #request()}. */
record AuthoringCalls(String policy, String edition) {

    /** Whom the history names for what these calls change. */
    static final String WHO = "local-owner";

    /** A request as a policy owner makes it: with the key that the service made for its own machine. */
    static RequestSpecification request() {
        Path data = ConfigProvider.getConfig().getValue("kompas.data.path", Path.class);
        try {
            return given().header(
                            "X-API-Key",
                            Files.readString(data.resolve("api-key")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of something below the edition. */
    String path(String below) {
        return "/v1/policies/" + policy + "/editions/" + edition + below;
    }

    /** Reads what must be there. */
    JsonNode read(String below) {
        return ok(request().get(path(below)), 200).as(JsonNode.class);
    }

    /** Reads a file that must be there. */
    String file(String name) {
        return ok(request().get(path("/files/" + name)), 200).asString();
    }

    /** The entity tag of the files in the folder. */
    String folderTag() {
        return request().get(path("/files")).header("ETag");
    }

    /** Makes a draft. */
    JsonNode draft() {
        return ok(request().post(path("/drafts")), 201).as(JsonNode.class);
    }

    /** Changes files of a draft. */
    Response change(String draft, String ifMatch, Map<String, String> files) {
        RequestSpecification request = ifMatch == null ? request() : request().header("If-Match", ifMatch);
        return request.contentType("application/merge-patch+json")
                .body(Map.of("files", files))
                .patch(path("/drafts/" + draft));
    }

    /** Publishes a draft or puts a rule set back. */
    Response publish(String below, String ifMatch, String reason) {
        RequestSpecification request = ifMatch == null ? request() : request().header("If-Match", ifMatch);
        return request.contentType("application/json")
                .body(Map.of("reason", reason))
                .post(path(below));
    }

    /** Evaluates a case. */
    static JsonNode evaluate(String body) {
        return ok(request().contentType("application/json").body(body).post("/v1/evaluations"), 200)
                .as(JsonNode.class);
    }

    /** The response, which must have that status. */
    static Response ok(Response response, int status) {
        assertEquals(status, response.statusCode(), response::asString);
        return response;
    }
}
