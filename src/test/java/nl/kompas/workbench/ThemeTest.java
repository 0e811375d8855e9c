package nl.kompas.workbench;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organisation gives the workbench its own look. */
@QuarkusTest
@TestProfile(ThemeTest.OwnTheme.class)
class ThemeTest {

    /** Names a theme. */
    public static final class OwnTheme implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kompas.workbench.theme", "src/test/resources/workbench/theme.css", "kompas.rules.path", "rules");
        }
    }

    @Test
    void itsTokensAreServedInPlaceOfTheNeutralOnes() {
        given().get("/theme.css")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/css"))
                .header("Cache-Control", equalTo("no-cache"))
                .body(containsString("#6b1f5c"));
    }
}
