package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.Map;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;

/** What an edition does not take of a case is said in the language of the page. */
class FaultsInWordsIT {

    private final URI service = SharedService.OPEN.address();

    @Test
    void aFindingThatDoesNotFitIsSaidInTheLanguageOfThePage() {
        String address =
                Weighing.address("region", Map.of("no-such-indicator", "1", "innovation-standing", "\"averag\""));
        try (Workbench workbench = Workbench.open(service, Look.plain(), address)) {
            Locator problem = workbench.page().locator(".problem");
            assertThat(problem).containsText("De editie kent dit gegeven niet.");
            assertThat(problem).containsText("Dit is niet een van de waarden. Bedoelt u average?");
            workbench.accessible();
            workbench.page().locator("button[lang=en]").click();
            assertThat(problem).containsText("The edition declares no such indicator.");
            workbench.forgive("400");
        }
    }
}
