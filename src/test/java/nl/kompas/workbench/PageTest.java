package nl.kompas.workbench;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the page and what it fetches are served. */
@QuarkusTest
class PageTest {

    private static final Pattern ASKED = Pattern.compile("\\bt\\('([a-z][\\w.-]*\\.[\\w.-]+)'");
    private static final Pattern BUNDLED = Pattern.compile("/static/bundle/[^\"]+");

    @Test
    void thePageRunsUnderAStrictPolicyAndIsAskedForEachTime() {
        given().get("/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("style-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("Cache-Control", equalTo("no-cache"))
                .body(not(containsString("<style")), not(containsString("style=")));
    }

    @Test
    void everyHeaderStandsOnce() {
        Headers headers = given().get("/").headers();
        headers.forEach(
                header -> assertEquals(1, headers.getValues(header.getName()).size(), header.getName()));
    }

    @Test
    void whatIsBundledIsCompressedAndKept() {
        Matcher bundled = BUNDLED.matcher(given().get("/").asString());
        int found = 0;
        while (bundled.find()) {
            given().header("Accept-Encoding", "gzip")
                    .get(bundled.group())
                    .then()
                    .statusCode(200)
                    .header("Content-Encoding", equalTo("gzip"))
                    .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"));
            found++;
        }
        assertEquals(2, found, "a script and a style sheet");
    }

    @Test
    void theThemeIsAFileOfItsOwn() {
        given().get("/theme.css")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/css"))
                .header("Cache-Control", equalTo("no-cache"))
                .body(containsString("--kompas-brand"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(keys("nl"), keys("en"));
    }

    @Test
    void everyTextThatTheClientAsksForIsThere() throws IOException {
        JsonNode texts = new ObjectMapper()
                .readTree(Path.of("src/main/resources/web/app/texts/nl.json").toFile());
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/web/app"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    if (texts.at("/" + asked.group(1).replace('.', '/')).isMissingNode()) {
                        missing.add(file.getFileName() + ": " + asked.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<String> keys(String language) throws IOException {
        JsonNode texts = new ObjectMapper()
                .readTree(Path.of("src/main/resources/web/app/texts/" + language + ".json")
                        .toFile());
        List<String> keys = new ArrayList<>();
        collect("", texts, keys);
        assertTrue(keys.size() > 1, language);
        return keys;
    }

    private static void collect(String path, JsonNode node, List<String> keys) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> collect(path + "." + name, node.get(name), keys));
        } else {
            keys.add(path);
        }
    }
}
