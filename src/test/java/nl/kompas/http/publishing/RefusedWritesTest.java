package nl.kompas.http.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.kompas.fixtures.CopiedRulesResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused changes nothing, and says what to do. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class RefusedWritesTest {

    private static final AuthoringCalls TOP_SECTORS = new AuthoringCalls("topsectoren", "2011-09");

    private String folder;
    private String draft;
    private String tag;

    @BeforeEach
    void makeADraft() {
        folder = TOP_SECTORS.folderTag();
        Response made = AuthoringCalls.ok(AuthoringCalls.request().post(TOP_SECTORS.path("/drafts")), 201);
        draft = made.jsonPath().getString("id");
        tag = made.header("ETag");
        assertTrue(made.header("Location").endsWith(TOP_SECTORS.path("/drafts/" + draft)));
    }

    @Test
    void ofTwoOwnersInOneDraftTheSecondReadsItAgainFirst() {
        AuthoringCalls.ok(TOP_SECTORS.change(draft, tag, Map.of("mine.drl", "// mine")), 200);
        assertProblem(412, TOP_SECTORS.change(draft, tag, Map.of("theirs.drl", "// theirs")));
        JsonNode files = TOP_SECTORS.read("/drafts/" + draft).get("files");
        assertTrue(files.findValuesAsText("name").contains("mine.drl"));
        assertTrue(!files.findValuesAsText("name").contains("theirs.drl"));
        String now = AuthoringCalls.request()
                .get(TOP_SECTORS.path("/drafts/" + draft))
                .header("ETag");
        AuthoringCalls.ok(TOP_SECTORS.change(draft, now, Map.of("theirs.drl", "// theirs")), 200);
    }

    @Test
    void ofTwoDraftsTheOnePublishedLastIsRefused() {
        String other = TOP_SECTORS.draft().get("id").asText();
        change("one.drl", "// one");
        AuthoringCalls.ok(publish(folder, "first"), 201);
        assertProblem(412, TOP_SECTORS.publish("/drafts/" + other + "/publication", folder, "second"));
        assertEquals(
                "first", TOP_SECTORS.read("/history").at("/history/0/reason").asText());
    }

    @Test
    void whoDoesNotSayWhatWasSeenIsAskedTo() {
        assertProblem(428, TOP_SECTORS.change(draft, null, Map.of("one.drl", "// one")));
        assertProblem(428, publish(null, "unseen"));
        String revision = TOP_SECTORS.read("/history").at("/history/0/revision").asText();
        assertProblem(428, TOP_SECTORS.publish("/rule-sets/" + revision + "/reinstatement", null, "unseen"));
    }

    @Test
    void whoDoesNotSayWhyIsAskedTo() {
        assertProblem(400, publish(folder, " "));
        assertProblem(400, publish(folder, "x".repeat(1_001)));
    }

    @Test
    void aNameThatNoFileOfAnEditionHasIsRefused() {
        for (String name : new String[] {
            "../other.drl",
            "/etc/rules.drl",
            "cases/../../x.json",
            "cases/x.drl",
            "x.json",
            "x.txt",
            ".x.drl",
            "a/b.drl",
            "a\\b.drl",
            "x.drl\n",
            "",
            "A.drl"
        }) {
            assertProblem(400, TOP_SECTORS.change(draft, tag, Map.of(name, "// none")));
        }
        assertEquals(
                tag,
                AuthoringCalls.request()
                        .get(TOP_SECTORS.path("/drafts/" + draft))
                        .header("ETag"));
    }

    @Test
    void faultyFilesAreNotPublishedAndEveryFaultIsListed() {
        change("one.drl", "rule \"one\" when then end");
        Response refused = assertProblem(422, publish(folder, "faulty"));
        JsonNode faults = refused.as(JsonNode.class).get("faults");
        assertEquals("topsectoren/2011-09/one.drl", faults.at("/0/file").asText());
        assertEquals(TOP_SECTORS.read("/drafts/" + draft + "/check").get("faults"), faults);
        assertEquals(0, TOP_SECTORS.read("").get("faultCount").asInt());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertProblem(404, AuthoringCalls.request().get(TOP_SECTORS.path("/files/none.drl")));
        assertProblem(404, AuthoringCalls.request().get(TOP_SECTORS.path("/drafts/none")));
        assertProblem(404, AuthoringCalls.request().get(TOP_SECTORS.path("/rule-sets/" + "0".repeat(64))));
        assertProblem(
                404,
                AuthoringCalls.request().get(new AuthoringCalls("noord-brabant", "2024-06").path("/drafts/" + draft)));
        assertProblem(404, AuthoringCalls.request().post(new AuthoringCalls("topsectoren", "none").path("/drafts")));
        AuthoringCalls.ok(AuthoringCalls.request().delete(TOP_SECTORS.path("/drafts/" + draft)), 204);
        assertProblem(404, publish(folder, "gone"));
    }

    private void change(String name, String content) {
        tag = AuthoringCalls.ok(TOP_SECTORS.change(draft, tag, Map.of(name, content)), 200)
                .header("ETag");
    }

    private Response publish(String ifMatch, String reason) {
        return TOP_SECTORS.publish("/drafts/" + draft + "/publication", ifMatch, reason);
    }

    /** A refusal is a problem, and leaves the folder as it is. */
    private static Response assertProblem(int status, Response response) {
        String before = TOP_SECTORS.folderTag();
        AuthoringCalls.ok(response, status);
        assertEquals("application/problem+json", response.contentType());
        assertEquals(before, TOP_SECTORS.folderTag());
        return response;
    }
}
