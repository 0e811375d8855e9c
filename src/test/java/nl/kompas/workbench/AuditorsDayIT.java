package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor finds decisions, reads one, and sees whether they are as they were recorded. */
class AuditorsDayIT {

    private static final int ON_A_PAGE = 50;

    private final URI service = SharedService.OPEN.address();

    private final String reference = "ZAAK-" + UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void aDecisionIsFoundReadReproducedAndKeptAsACase(Look look) throws IOException {
        Decided.onARegion(reference);
        String id = Decided.onAnInitiative(reference);
        try (Workbench workbench = Workbench.open(service, look, "#/decisions")) {
            Page page = workbench.page();
            page.locator(".found__row").first().waitFor();
            find(workbench);
            workbench.picture("decisions");
            page.locator("[data-decision='" + id + "'] a").click();
            read(workbench, id);
            reproduce(workbench);
            keepAsACase(workbench);
            workbench.picture("decision");
            openInWeigh(workbench);
            verify(workbench);
        }
    }

    private void find(Workbench workbench) {
        Page page = workbench.page();
        page.locator("#filter-reference").fill(" " + reference + " ");
        page.locator("#filter-policy").selectOption("noord-brabant");
        page.locator("#filter-edition").selectOption("2024-06");
        page.locator("#filter-from").fill("2026-01-01");
        workbench.named(AriaRole.BUTTON, "decisions.filter.search").click();
        assertThat(page.locator(".found__row")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("policy=noord-brabant.*reference=" + reference));
        page.reload();
        assertThat(page.locator("#filter-edition")).hasValue("2024-06");
        assertThat(page.locator(".found__row")).hasCount(2);
        page.locator("#filter-level").selectOption("engage");
        page.locator("#filter-reference").press("Enter");
        assertThat(page.locator(".found__row")).hasCount(1);
        workbench.accessible();
        page.goBack();
        assertThat(page.locator(".found__row")).hasCount(2);
    }

    private void read(Workbench workbench, String id) {
        Page page = workbench.page();
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("[data-id]")).hasText(id);
        assertThat(page.locator("[data-track=innovation]")).hasAttribute("data-level", "engage");
        page.locator("[data-track=innovation] summary").click();
        assertThat(page.locator("[data-track=innovation] .why__rule").first()).isVisible();
        assertThat(page.locator("[data-indicator=national-stance]")).containsText("Kamerbrief");
        assertThat(page.locator("[data-indicator=national-stance]")).containsText("van Jan");
        assertThat(page.locator("[data-indicator=destination]")).containsText("Japan");
        assertThat(page.locator(".decision__facts")).containsText(reference);
        workbench.accessible();
    }

    private static void reproduce(Workbench workbench) {
        workbench.named(AriaRole.BUTTON, "decisions.reproduce.button").click();
        assertThat(workbench.page().locator("[data-part=reproduction] [role=status]"))
                .containsText(workbench.text("decisions.reproduce.same"));
    }

    private void keepAsACase(Workbench workbench) throws IOException {
        Page page = workbench.page();
        Locator button = workbench.named(AriaRole.BUTTON, "decisions.case.button");
        button.click();
        assertThat(page.locator("#case-name")).isFocused();
        assertThat(page.locator("#case-wrong")).hasText(workbench.text("decisions.case.unnamed"));
        workbench.accessible();
        page.locator("#case-name").fill("Japan, met steun");
        Download file = page.waitForDownload(button::click);
        assertEquals("japan-met-steun.json", file.suggestedFilename());
        JsonNode kept = new ObjectMapper().readTree(file.path().toFile());
        assertEquals("engage", kept.at("/expect/advice/0/level").asText());
        assertFalse(kept.toString().contains(reference), "a case names nobody");
        assertThat(page.locator("[data-part=case] [role=status]")).containsText("japan-met-steun.json");
    }

    private static void openInWeigh(Workbench workbench) {
        Page page = workbench.page();
        workbench.named(AriaRole.LINK, "decisions.weigh").click();
        assertThat(page.locator(".screen--weigh [data-track=innovation]")).hasAttribute("data-level", "engage");
        assertThat(page.locator(".screen--weigh [data-indicator=destination]")).containsText("Japan");
        page.goBack();
        page.locator(".decision h1").waitFor();
    }

    private static void verify(Workbench workbench) {
        Page page = workbench.page();
        workbench.named(AriaRole.LINK, "decisions.verification.title").click();
        workbench.named(AriaRole.BUTTON, "decisions.verification.button").click();
        assertThat(page.locator(".outcome--good")).isVisible();
        page.locator(".ends summary").click();
        assertThat(page.locator(".ends__table tbody tr").first()).isVisible();
        workbench.accessible();
        workbench.picture("verification");
        Download kept = page.waitForDownload(() ->
                workbench.named(AriaRole.BUTTON, "decisions.verification.keep").click());
        assertTrue(kept.suggestedFilename().startsWith("kompas-verification-"), kept::suggestedFilename);
    }

    @Test
    void whatAFilterFindsIsPagedAndExportedWhole() throws IOException {
        for (int made = 0; made <= ON_A_PAGE; made++) {
            Decided.unexplained(reference);
        }
        try (Workbench workbench =
                Workbench.open(service, Look.plain(), "#/decisions?policy=topsectoren&reference=" + reference)) {
            Page page = workbench.page();
            assertThat(page.locator(".found__row")).hasCount(ON_A_PAGE);
            String first = page.locator(".found__row").first().getAttribute("data-decision");
            workbench.named(AriaRole.LINK, "decisions.pages.next").click();
            assertThat(page.locator(".found__row")).hasCount(1);
            workbench.accessible();
            Download file = page.waitForDownload(() ->
                    workbench.named(AriaRole.BUTTON, "decisions.export.button").click());
            List<String> lines = Files.readAllLines(file.path());
            assertEquals(ON_A_PAGE + 1, lines.size());
            assertEquals(
                    first, new ObjectMapper().readTree(lines.get(0)).get("name").asText());
            assertThat(page.locator(".export__done")).containsText(String.valueOf(ON_A_PAGE + 1));
            workbench.named(AriaRole.LINK, "decisions.pages.first").click();
            assertThat(page.locator(".found__row").first()).hasAttribute("data-decision", first);
            page.locator(".found__row a").first().click();
            assertThat(page.locator(".decision .advice").first()).isVisible();
            workbench.accessible();
        }
    }

    @Test
    void onPaperItHasNoButtonsAndEveryRuleInWords() {
        String id = Decided.onAnInitiative(reference);
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/decisions/" + id)) {
            Page page = workbench.page();
            page.locator("[data-id]").waitFor();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".on-paper li").first()).isVisible();
            assertThat(page.locator("[data-part=reproduction]")).isHidden();
            assertThat(page.locator(".asked")).containsText("Kamerbrief");
            assertTrue(pages(page) <= 3, "no more than three pages");
            // what moves when paper is turned to is no shift before a reader's eyes
            workbench.go("#/decisions");
        }
    }

    @Test
    void whatIsNotThereAndWhatCannotBeIsSaidInWords() {
        Decided.onARegion(reference);
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/decisions?reference=nergens")) {
            Page page = workbench.page();
            assertThat(page.locator(".empty")).containsText(workbench.text("decisions.none-found"));
            workbench.accessible();
            workbench.picture("decisions-none");
            page.locator("#filter-from").fill("2026-02-02");
            page.locator("#filter-to").fill("2026-02-01");
            workbench.named(AriaRole.BUTTON, "decisions.filter.search").click();
            assertThat(page.locator("#filter-wrong")).hasText(workbench.text("decisions.filter.order"));
            workbench.accessible();
            page.locator(".filter [type=button]").click();
            assertThat(page.locator("#filter-from")).hasValue("");
            page.locator(".found__row").first().waitFor();
            page.locator("#filter-reference").fill("01a1fea7-9754-71fc-ac88-160a7ca5bd5b");
            page.locator("#filter-reference").press("Enter");
            assertThat(page.locator("[data-fault=missing]")).containsText("01a1fea7");
            workbench.accessible();
            workbench.named(AriaRole.LINK, "decisions.as-reference").click();
            assertThat(page.locator("#filter-reference")).hasValue("01a1fea7-9754-71fc-ac88-160a7ca5bd5b");
            assertThat(page.locator(".empty")).isVisible();
            workbench.go("#/decisions?from=gisteren");
            assertThat(page.locator("[data-fault=refused]")).containsText("`from`");
            assertThat(page.locator("#filter-from")).hasValue("gisteren");
            workbench.accessible();
            workbench.forgive("404");
            workbench.forgive("400");
        }
    }

    @Test
    void itGoesByKeyboardAlone() {
        String id = Decided.onARegion(reference);
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/decisions")) {
            Page page = workbench.page();
            page.locator(".found__row").first().waitFor();
            tabTo(page, "#filter-reference");
            page.keyboard().type(reference);
            page.keyboard().press("Enter");
            assertThat(page.locator(".found__row")).hasCount(1);
            tabTo(page, ".found__row a");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-id]")).hasText(id);
            tabTo(page, "[data-part=reproduction] button");
            page.keyboard().press("Enter");
            assertThat(page.locator(".outcome--good")).isVisible();
            tabTo(page, "[data-part=erase] button");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-part=erase] dialog")).isVisible();
            assertThat(page.locator("[data-part=erase] dialog button").first()).isFocused();
            workbench.accessible();
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-part=erase] dialog")).isHidden();
            assertThat(page.locator("[data-part=erase] button").first()).isFocused();
        }
    }

    private static int pages(Page page) {
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return pdf.split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
    }

    private static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < 150; pressed++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by keyboard to " + selector);
    }
}
