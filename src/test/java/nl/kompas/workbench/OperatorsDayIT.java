package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever runs the service sees how it is doing. */
class OperatorsDayIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    private final URI service = SharedService.OPEN.address();

    private final Path rules = SharedService.OPEN.rules();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void whatIsLoadedHowItAnswersAndWhoPublished(Look look) {
        try (Workbench workbench = Workbench.open(service, look, "#/running")) {
            Page page = workbench.page();
            page.locator(".running-tiles").waitFor();
            assertThat(page.locator(".running-health"))
                    .hasText(java.util.regex.Pattern.compile(
                            ".*" + workbench.text("running.health-good").substring(0, 10) + ".*"));
            assertThat(page.locator(".running-edition")).hasCount(6);
            assertThat(page.locator(".running-state").first()).hasText(workbench.text("running.status.answering"));
            page.locator("#running-policy").selectOption("topsectoren");
            assertThat(page.locator(".running-published li")).containsText(new String[] {", 2011-09"});
            workbench.accessible();
            workbench.picture("running");
        }
    }

    @Test
    void aFaultInAFileShowsByItselfWithoutMovingThePage() throws IOException {
        Path file = rules.resolve("topsectoren/2011-09/regions.drl");
        String before = Files.readString(file);
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/running")) {
            Page page = workbench.page();
            page.locator(".running-tiles").waitFor();
            page.locator("#running-policy").focus();
            Object scrolled = page.evaluate("window.scrollY");
            Files.writeString(file, before.replaceFirst("\nthen\n", "\nthenn\n"));
            Locator edition = page.locator(".running-edition--answering-older-rules");
            assertThat(edition).containsText("regions.drl", PATIENTLY);
            assertThat(page.locator(".running-health--some")).isVisible();
            assertEquals(1, page.locator("p.unseen[role=status]").count());
            assertThat(page.locator("p.unseen[role=status]")).not().isEmpty();
            assertThat(page.locator("#running-policy")).isFocused();
            workbench.accessible();
            workbench.picture("running-fault");
            Files.writeString(file, before);
            assertThat(page.locator(".running-health--good"))
                    .containsText(workbench.text("running.health-good"), PATIENTLY);
            assertEquals(scrolled, page.evaluate("window.scrollY"));
            workbench.named(AriaRole.BUTTON, "running.pause").click();
            assertThat(workbench.named(AriaRole.BUTTON, "running.pause")).hasAttribute("aria-pressed", "true");
        } finally {
            Files.writeString(file, before);
        }
    }

    @Test
    void whoMayNotSeeFiguresIsToldSoAndIsAskedForAnotherKey() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/running")) {
            Page page = workbench.page();
            page.locator(".running-tiles").waitFor();
            page.route(
                    "**/q/metrics",
                    route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                            .setStatus(403)
                            .setContentType("application/problem+json")
                            .setBody("{\"status\": 403, \"title\": \"Forbidden\"}")));
            page.locator("[data-fault=forbidden]").waitFor();
            assertThat(page.locator("[data-fault=forbidden]")).containsText(workbench.text("failure.forbidden"));
            workbench.accessible();
            page.unroute("**/q/metrics");
            workbench.named(AriaRole.BUTTON, "failure.do.other-key").click();
            Drafting.giveKey(workbench);
            page.locator(".running-tiles").waitFor();
            workbench.forgive("403");
        }
    }
}
