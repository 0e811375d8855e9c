package nl.kompas.http.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A refusal in full: what a caller must be able to rely on. */
final class RefusedCall {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RefusedCall() {}

    /** Nobody we know. */
    static void unauthorized(Response response, String path) {
        unauthorized(response, path, "ApiKey realm=\"kompas\", header=\"X-API-Key\"");
    }

    /** Nobody we know; the response says how to make oneself known. */
    static void unauthorized(Response response, String path, String challenge) {
        problem(response, 401, "unauthorized", "Unauthorized", path);
        response.then().header("WWW-Authenticate", containsString(challenge));
    }

    /** Somebody who may not. */
    static void forbidden(Response response, String path) {
        problem(response, 403, "forbidden", "Forbidden", path);
    }

    private static void problem(Response response, int status, String type, String title, String path) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", equalTo("1.0.0"))
                .header("Cache-Control", equalTo("no-store"));
        JsonNode problem = read(response);
        assertEquals("urn:kompas:problem:" + type, problem.path("type").asText());
        assertEquals(title, problem.path("title").asText());
        assertEquals(status, problem.path("status").asInt());
        assertFalse(problem.path("detail").asText().isBlank());
        assertEquals(path, problem.path("instance").asText());
    }

    private static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
