package nl.kompas.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import nl.kompas.fixtures.ServiceProcess;

/** Somebody who changes one rule of one edition, through one replica; its folder holds {@code rules} and {@code data}. */
final class PolicyOwner {

    private static final String EDITION = "/v1/policies/noord-brabant/editions/2024-06";
    private static final String FILE = "preconditions.drl";
    private static final String CASE = """
            {"policy": "noord-brabant", "edition": "2024-06", "question": "initiative",
             "findings": {"destination": "US", "purpose": "innovation-cooperation", "demand-from": ["business"]}}""";

    private final Path folder;
    private final Map<String, String> settings;
    private ServiceProcess replica;

    /** The owner, and the replica, started. */
    PolicyOwner(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
        start();
    }

    /** Starts the replica again. */
    void start() {
        replica = ServiceProcess.start(rules(), folder.resolve("data"), settings);
    }

    ServiceProcess replica() {
        return replica;
    }

    Path rules() {
        return folder.resolve("rules");
    }

    /** A request with the key that the replica made for its own machine. */
    RequestSpecification request() {
        return replica.request().header("X-API-Key", replica.key());
    }

    /** The entity tag of the files. */
    String seen() {
        return read("/files").header("ETag");
    }

    /** Makes a draft in which the rule says that it is of that edit; returns its id. */
    String draft(int edit) {
        Response draft = ok(request().post(EDITION + "/drafts"), 201);
        String path = "/drafts/" + draft.path("id");
        String file = read(path + "/files/" + FILE)
                .asString()
                .replaceAll(
                        "@en\\(\"(As of edit \\d+, t|T)here is demand",
                        "@en(\"As of edit " + edit + ", there is demand");
        Response changed = request()
                .header("If-Match", draft.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("files", Map.of(FILE, file)))
                .patch(EDITION + path);
        ok(changed, 200);
        return draft.path("id");
    }

    /** Publishes a draft, as somebody who saw that entity tag. */
    Response publish(String draft, String seen) {
        return request()
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Map.of("reason", "an edit"))
                .post(EDITION + "/drafts/" + draft + "/publication");
    }

    /** Publishes an edit. */
    void publish(int edit) {
        ok(publish(draft(edit), seen()), 201);
    }

    /** Whether answers are by the rule of that edit. */
    boolean answersBy(int edit) {
        Response answer = request().contentType("application/json").body(CASE).post("/v1/evaluations");
        return ok(answer, 200).asString().contains("As of edit " + edit + ",");
    }

    /** Records a decision; returns its id. */
    String decide() {
        Response decision = request().contentType("application/json").body(CASE).post("/v1/decisions");
        return ok(decision, 201).path("id");
    }

    /** What evaluating a decision again gives. */
    JsonNode reproduction(String decision) {
        return ok(request().get("/v1/decisions/" + decision + "/reproduction"), 200)
                .as(JsonNode.class);
    }

    /** What was put in place, latest first. */
    JsonNode history() {
        return read("/history").as(JsonNode.class).get("history");
    }

    private Response read(String below) {
        return ok(request().get(EDITION + below), 200);
    }

    private Response ok(Response response, int status) {
        assertEquals(status, response.statusCode(), response::asString);
        return response;
    }
}
