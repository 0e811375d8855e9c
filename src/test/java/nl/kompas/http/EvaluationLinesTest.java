package nl.kompas.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A case a line in, a result a line out. */
@QuarkusTest
class EvaluationLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/v1/evaluations")
    URI evaluations;

    @Test
    void resultsComeInTheOrderOfTheCases() throws IOException {
        List<JsonNode> results = send(line("first") + "\n" + line("second") + "\r\n" + line("third"));
        assertEquals(
                List.of("first", "second", "third"),
                results.stream().map(result -> result.get("reference").asText()).toList());
    }

    @Test
    void aResultIsTheAnswerThatTheCaseGetsAlone() throws IOException {
        JsonNode alone = given().contentType("application/json")
                .body(line("alone"))
                .post(evaluations)
                .as(JsonNode.class);
        assertEquals(List.of(alone), send(line("alone")));
    }

    @Test
    void aBadLineGetsItsProblemOnItsOwnLineAndTheOthersTheirAnswer() throws IOException {
        List<JsonNode> results = send(line("good") + "\n{bad\nnull\n" + line("better"));
        assertEquals(4, results.size());
        assertEquals("good", results.get(0).path("reference").asText());
        assertEquals(
                "urn:kompas:problem:invalid-case", results.get(1).path("type").asText());
        assertEquals("/v1/evaluations#line=2", results.get(1).path("instance").asText());
        assertEquals("/v1/evaluations#line=3", results.get(2).path("instance").asText());
        assertEquals("better", results.get(3).path("reference").asText());
    }

    @Test
    void blankLinesAreSkippedAndStillCounted() throws IOException {
        List<JsonNode> results = send("\n  \t\r\n" + line("one") + "\n\n[]\n\n");
        assertEquals(2, results.size());
        assertEquals("/v1/evaluations#line=5", results.get(1).path("instance").asText());
    }

    @Test
    void aLineOverTheLimitIsTooLargeAndTheNextIsAnswered() throws IOException {
        List<JsonNode> results = send("\"" + "x".repeat(1 << 20) + "\"\n" + line("after"));
        assertEquals(413, results.get(0).path("status").asInt());
        assertEquals("/v1/evaluations#line=1", results.get(0).path("instance").asText());
        assertEquals("after", results.get(1).path("reference").asText());
    }

    @Test
    void nothingInGivesNothingOut() throws IOException {
        assertEquals(List.of(), send(""));
    }

    @Test
    @Timeout(30)
    void aResultComesBeforeTheNextCaseIsSent() throws IOException {
        try (Socket socket = new Socket(evaluations.getHost(), evaluations.getPort())) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = begin(socket);
            for (String reference : List.of("one", "two", "three")) {
                out.write(chunk(line(reference) + "\n"));
                out.flush();
                assertEquals(reference, nextResult(in).path("reference").asText());
            }
        }
    }

    @Test
    @Timeout(30)
    void resultsOfARequestThatBreaksOffDoNotLookWhole() throws IOException {
        try (Socket socket = new Socket(evaluations.getHost(), evaluations.getPort())) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = begin(socket);
            out.write(chunk(line("one") + "\n"));
            out.flush();
            nextResult(in);
            socket.shutdownOutput();
            assertFalse(in.lines().toList().contains("0"), "the last chunk says that this was all");
        }
    }

    private static OutputStream begin(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        String head = "POST /v1/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        return out;
    }

    private static JsonNode nextResult(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = line.startsWith("HTTP/") && !line.contains(" 200 ") ? null : in.readLine();
        }
        assertFalse(line == null, "the service ended the response");
        return JSON.readTree(line);
    }

    private static byte[] chunk(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String reference) {
        return "{\"policy\":\"noord-brabant\",\"question\":\"region\",\"edition\":\"2024-06\",\"reference\":\""
                + reference + "\",\"detail\":\"decision\",\"findings\":{\"destination\":\"JP\"}}";
    }

    private List<JsonNode> send(String body) throws IOException {
        String results = given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(evaluations)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        List<JsonNode> read = new ArrayList<>();
        for (String line : results.lines().toList()) {
            read.add(JSON.readTree(line));
        }
        return read;
    }
}
