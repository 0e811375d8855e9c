package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;

/** A lost network, a closed tab, rules that change and a key that runs out take nothing away, and the page says what happened. */
class NothingLostIT {

    private static final String KEY = SharedService.key("eva");
    private static final String CASE =
            Weighing.address("initiative", Map.of("purpose", "\"innovation-cooperation\"", "destination", "\"JP\""));

    private final URI service = SharedService.WITH_KEYS.address();

    private final Path rules = SharedService.WITH_KEYS.rules();

    @Test
    void aLostNetworkIsToldAndWhatWasAnsweredIsWeighedOnceItIsBack() {
        try (Workbench workbench = opened()) {
            Page page = workbench.page();
            page.context().setOffline(true);
            new Weighing(workbench).choose("national-stance", "negative");
            assertThat(page.locator("[data-notice=connection]")).containsText(workbench.text("shell.away"));
            assertThat(page.locator("input[name=national-stance][value=negative]"))
                    .isChecked();
            workbench.accessible();
            page.context().setOffline(false);
            assertThat(page.locator("[data-precondition=national-stance]")).hasAttribute("data-status", "unmet");
            assertThat(page.locator("[data-notice=connection]")).containsText(workbench.text("shell.back"));
            workbench.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void aClosedTabIsGoneOnWith() {
        try (Workbench workbench = opened()) {
            new Weighing(workbench).choose("national-stance", "positive");
            Page page = workbench.page();
            page.navigate("about:blank");
            page.navigate(service.resolve("/?lang=nl#/weigh").toString());
            page.getByText(workbench.text("weigh.start.go-on")).click();
            assertThat(page.locator("[data-precondition=national-stance]")).hasAttribute("data-status", "met");
        }
    }

    @Test
    void rulesThatChangeMeanwhileAreToldAndAnswerFromThenOn() throws IOException {
        Path file = rules.resolve("noord-brabant/2024-06/preconditions.drl");
        String before = Files.readString(file);
        try (Workbench workbench = opened()) {
            Weighing weighing = new Weighing(workbench);
            weighing.choose("demand-from", "business");
            String said = "Er is vraag, zegt de nieuwe regel.";
            Files.writeString(file, before.replace("Er is vraag van Brabantse bedrijven of kennisinstellingen.", said));
            await().until(() -> SharedService.WITH_KEYS
                    .request()
                    .header("X-API-Key", KEY)
                    .get("/v1/policies/noord-brabant/editions/2024-06/rules/NB-PRE-DEMAND")
                    .asString()
                    .contains(said));
            weighing.choose("national-stance", "positive");
            assertThat(workbench.page().locator("[data-notice=weigh-rules]"))
                    .containsText(workbench.text("weigh.rules-changed"));
            assertThat(workbench.page().locator("[data-precondition=demand] [data-rule=NB-PRE-DEMAND]"))
                    .containsText(said);
            assertThat(workbench.page().locator("[data-indicator=demand-from]")).containsText("Bedrijven");
            workbench.accessible();
        } finally {
            Files.writeString(file, before);
        }
    }

    @Test
    void aKeyThatNoLongerWorksIsAskedForAgainAndTheAnswerComes() {
        try (Workbench workbench = opened()) {
            Page page = workbench.page();
            page.evaluate("sessionStorage.setItem('kompas.key', 'kompas_gone')");
            new Weighing(workbench).choose("national-stance", "positive");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText(workbench.text("identity.refused"));
            workbench.accessible();
            give(workbench);
            assertThat(page.locator("[data-precondition=national-stance]")).hasAttribute("data-status", "met");
            assertThat(page.locator(".frame-header")).containsText("eva");
            workbench.forgive("401");
        }
    }

    @Test
    void aDecisionOfWhichNobodyHeardIsRecordedOnce() {
        try (Workbench workbench = opened()) {
            Page page = workbench.page();
            AtomicInteger attempts = new AtomicInteger();
            page.route("**/v1/decisions", route -> lostOnTheWayBack(route, attempts));
            page.locator("#record-reference").fill("EENMAAL");
            workbench.named(AriaRole.BUTTON, "weigh.record.button").click();
            assertThat(page.locator("[data-hash]")).isVisible();
            assertEquals(2, attempts.get());
            List<String> recorded = SharedService.WITH_KEYS
                    .request()
                    .header("X-API-Key", KEY)
                    .get("/v1/decisions?reference=EENMAAL")
                    .jsonPath()
                    .getList("decisions.id");
            assertEquals(1, recorded.size());
            workbench.forgive("ERR_FAILED");
        }
    }

    /** The first time the service hears and is not heard. */
    private static void lostOnTheWayBack(Route route, AtomicInteger attempts) {
        if (attempts.incrementAndGet() == 1) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    /** The case, opened with a key where the page asks for one. */
    private Workbench opened() {
        Workbench workbench = Workbench.open(service, Look.plain(), CASE);
        assertThat(workbench.page().getByRole(AriaRole.DIALOG)).containsText(workbench.text("identity.asked"));
        give(workbench);
        workbench.page().locator("[data-track=innovation]").waitFor();
        workbench.forgive("401");
        return workbench;
    }

    private static void give(Workbench workbench) {
        workbench.page().locator("#identity-key").fill(KEY);
        workbench.page().keyboard().press("Enter");
    }
}
