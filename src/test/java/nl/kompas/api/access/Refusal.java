package nl.kompas.api.access;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;

/** A refusal in full: what a caller must be able to rely on. */
final class Refusal {

    private Refusal() {}

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
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("urn:kompas:problem:" + type))
                .body("title", equalTo(title))
                .body("status", equalTo(status))
                .body("detail", not(blankOrNullString()))
                .body("instance", equalTo(path));
    }
}
