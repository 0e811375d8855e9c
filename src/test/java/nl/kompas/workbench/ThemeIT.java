package nl.kompas.workbench;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.util.Map;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation gives the workbench its own look. */
class ThemeIT {

    @TempDir
    private Path folder;

    @Test
    void itsTokensAreServedInPlaceOfTheNeutralOnes() {
        Map<String, String> theme = Map.of("kompas.workbench.theme", "src/test/resources/workbench/theme.css");
        try (ServiceProcess service =
                ServiceProcess.start(RulesCopy.ofOneEdition(folder), folder.resolve("data"), theme)) {
            service.request()
                    .get("/theme.css")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("text/css"))
                    .header("Cache-Control", equalTo("no-cache"))
                    .body(containsString("#6b1f5c"));
        }
    }
}
