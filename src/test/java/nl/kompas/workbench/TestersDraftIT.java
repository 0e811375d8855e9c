package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tester has cases answered by what a policy owner is still writing, and goes on with a case that coverage made. */
class TestersDraftIT {

    private static final String EDITION = "/v1/policies/noord-brabant/editions/2024-06";
    private static final String FILE = "compass-content-link.drl";

    private final URI service = SharedService.WITH_KEYS.address();

    private final Path rules = SharedService.WITH_KEYS.rules();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#ends")
    void aReplayByADraftSaysWhatTheDraftWouldChangeAndAFaultyOneWhatIsWrong(Look look) throws IOException {
        String text = Files.readString(rules.resolve("noord-brabant/2024-06/" + FILE));
        String other = draft(text.replace("supports(\"innovation-level\")", "neutral(\"innovation-level\")"));
        String faulty = draft(text.replaceFirst("innovation-standing", "innovation-standin"));
        try (Workbench workbench = opened(look, "#/cases/noord-brabant/2024-06/replay", ".replay-form")) {
            Page page = workbench.page();
            replay(workbench, faulty);
            Locator refused = page.locator(".replay-form [role=alert]");
            assertThat(refused).containsText(workbench.text("failure.said.faulty-rules"));
            assertThat(refused).containsText("noord-brabant/2024-06/" + FILE + ":");
            assertThat(refused).containsText("innovation-standin");
            assertThat(page.locator("#replay-by")).hasValue("draft|" + faulty);
            assertThat(page.locator("#replay-start")).isFocused();
            workbench.accessible();
            workbench.picture("cases-replay-refused");
            replay(workbench, other);
            assertThat(page.locator(".replay-status")).containsText(workbench.text("cases.replay.state.done"));
            assertThat(page.locator("main")).containsText(workbench.text("cases.replay.by-draft"));
            assertThat(page.locator(".groups")).containsText(workbench.text("weigh.conclusion.neutral"));
            assertThat(page.locator("article").first()).isVisible();
            workbench.accessible();
            workbench.picture("cases-replay-draft");
            workbench.forgive("422");
        } finally {
            owner().delete(EDITION + "/drafts/" + other);
            owner().delete(EDITION + "/drafts/" + faulty);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#ends")
    void aMadeCaseStandsInWeighAsItWasMade(Look look) {
        Map<String, Object> made = owner().get("/v1/policies/noord-holland/editions/2025-01/coverage")
                .path("values.uncovered.find { it.made != null }.made.findings");
        try (Workbench workbench =
                opened(look, "#/cases/noord-holland/2025-01/coverage", "#uncovered-values ~ ul .made a")) {
            Page page = workbench.page();
            page.locator("#uncovered-values ~ ul .made a").first().click();
            Locator answered = page.locator(".screen--weigh .row--given");
            assertThat(answered).hasCount(made.size());
            made.keySet().forEach(indicator -> assertThat(page.locator(".row--given[data-indicator=" + indicator + "]"))
                    .hasCount(1));
            assertThat(page.locator("[data-track]").first()).isVisible();
            workbench.accessible();
            page.goBack();
            assertThat(page.locator("#uncovered-values")).isVisible();
        }
    }

    private Workbench opened(Look look, String fragment, String wanted) {
        Workbench workbench = Workbench.open(service, look, fragment);
        TestersDayIT.give(workbench, "tom");
        workbench.page().locator(wanted).first().waitFor();
        workbench.forgive("401");
        return workbench;
    }

    private static void replay(Workbench workbench, String draft) {
        Hand hand = new Keyboard(workbench.page());
        hand.choose(workbench.page().locator("#replay-by"), "draft|" + draft);
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.start"));
    }

    private static String draft(String content) {
        String id = owner().post(EDITION + "/drafts").path("id");
        String tag = owner().get(EDITION + "/drafts/" + id).header("ETag");
        int changed = owner().header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(Map.of("files", Map.of(FILE, content)))
                .patch(EDITION + "/drafts/" + id)
                .statusCode();
        assertEquals(200, changed);
        return id;
    }

    private static RequestSpecification owner() {
        return SharedService.WITH_KEYS.request().header("X-API-Key", SharedService.key("olga"));
    }
}
