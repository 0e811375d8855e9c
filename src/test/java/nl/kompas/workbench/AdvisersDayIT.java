package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy adviser weighs an initiative, from the first question to the decision. */
class AdvisersDayIT {

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void anInitiativeIsWeighedExplainedTriedOtherwiseAndRecorded(Look look) throws IOException {
        try (Workbench workbench = Workbench.open(service, look, "#/weigh")) {
            Page page = workbench.page();
            Weighing weighing = new Weighing(workbench);
            begin(workbench);
            workbench.accessible();

            weighing.choose("purpose", "innovation-cooperation");
            weighing.advises("innovation", "undetermined");
            weighing.choose("demand-from", "business");
            weighing.choose("national-stance", "positive");
            noteSource(workbench);
            weighing.open("destination");
            page.locator("#control-destination").fill("Japan");
            page.locator("#control-destination").press("Tab");
            weighing.choose("human-rights-situation", "no-concern");
            weighing.choose("sensitive-technology", "false");
            weighing.choose("themes", "health");
            weighing.choose("complementarity", "competing");
            weighing.choose("activity", "trade-fair");
            weighing.advises("innovation", "engage");
            assertThat(page.locator("[data-precondition=demand]")).hasAttribute("data-status", "met");
            assertThat(page.locator("[data-component=complementarity]")).hasAttribute("data-verdict", "obstructs");
            workbench.accessible();
            workbench.picture("weigh");
            assertEquals(
                    "Kamerbrief",
                    weighing.inTheAddress().at("/national-stance/source").asText());

            whyAndWhatItMeans(workbench);
            whatIf(workbench, weighing);
            record(workbench);
        }
    }

    private static void begin(Workbench workbench) {
        Page page = workbench.page();
        page.locator("input[name=policy][value=noord-brabant]").check();
        page.locator("#start-on").fill("2024-09-01");
        page.locator("#start-on").press("Tab");
        page.locator("input[name=question][value=initiative]").check();
        workbench.accessible();
        workbench.picture("start");
        workbench.named(AriaRole.BUTTON, "weigh.start.begin").click();
        page.locator(".question[data-question=purpose]").waitFor();
    }

    private static void noteSource(Workbench workbench) {
        Page page = workbench.page();
        page.getByText(workbench.text("weigh.note.title")).click();
        page.locator("#note-source").fill("Kamerbrief");
        page.locator("#note-date").fill("2022-11-08");
        page.locator("#note-date").press("Tab");
        assertThat(page.locator("[data-indicator=national-stance] .row__source"))
                .containsText("Kamerbrief");
        workbench.accessible();
    }

    private static void whyAndWhatItMeans(Workbench workbench) {
        Page page = workbench.page();
        page.locator("[data-track=innovation] summary").click();
        assertThat(page.locator("[data-track=innovation] .why__rule").first()).isVisible();
        page.locator("[data-precondition=demand] summary").click();
        assertThat(page.locator("[data-precondition=demand] [data-rule=NB-PRE-DEMAND]"))
                .containsText("Aanpak internationalisering");
        page.locator("[data-component=complementarity] summary").click();
        assertThat(page.locator("[data-component=complementarity] .why__rule").first())
                .isVisible();
        page.getByText(workbench.text("weigh.meaning.title")).click();
        assertThat(page.locator(".question .tight").last().locator("li").first())
                .isVisible();
        workbench.accessible();
    }

    private static void whatIf(Workbench workbench, Weighing weighing) {
        Page page = workbench.page();
        workbench
                .named(AriaRole.BUTTON, "weigh.wonder.start")
                .or(workbench.named(AriaRole.BUTTON, "weigh.wonder.ask"))
                .last()
                .click();
        weighing.choose("national-stance", "negative");
        weighing.advises("innovation", "do-not-engage");
        assertThat(page.locator("[data-change=innovation]")).containsText(workbench.text("weigh.conclusion.engage"));
        assertThat(page.locator("[data-change=innovation]"))
                .containsText(workbench.text("weigh.conclusion.do-not-engage"));
        workbench.accessible();
        workbench.picture("what-if");
        workbench.named(AriaRole.BUTTON, "weigh.wonder.back").click();
        weighing.advises("innovation", "engage");
    }

    private static void record(Workbench workbench) {
        Page page = workbench.page();
        page.locator("#record-reference").fill("ZAAK-2024-0012");
        workbench.named(AriaRole.BUTTON, "weigh.record.button").click();
        assertThat(page.locator("[data-hash]")).hasText(Pattern.compile("[0-9a-f]{64}"));
        workbench.accessible();
        assertThat(page.locator(".memo")).containsText("ZAAK-2024-0012");
    }

    @Test
    void itGoesByKeyboardAlone() {
        try (Workbench workbench =
                Workbench.open(service, Look.plain(), "#/weigh/noord-brabant/region?on=2024-09-01")) {
            Page page = workbench.page();
            Keyboard keyboard = new Keyboard(page);
            page.locator(".question input").first().waitFor();
            String first = page.locator(".question").getAttribute("data-question");
            keyboard.enter(page.locator(".question input").first());
            assertThat(page.locator(".question input").first()).isFocused();
            page.keyboard().press("Space");
            keyboard.press(page.locator(".question__buttons button").first());
            assertThat(page.locator(".question")).not().hasAttribute("data-question", first);
            assertThat(page.locator(".question input:focus, .question h2:focus"))
                    .isVisible();
            keyboard.press(page.locator("[data-indicator=" + first + "]"));
            assertThat(page.locator(".question")).hasAttribute("data-question", first);
            keyboard.write(page.locator("#record-reference"), "toets");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-hash]")).hasText(Pattern.compile("[0-9a-f]{64}"));
        }
    }

    @Test
    void aServiceThatRefusesIsToldAndAskedAgain() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/rules")) {
            Page page = workbench.page();
            page.route(
                    "**/v1/policies",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(500)
                            .setContentType("application/problem+json")
                            .setBody("{\"status\": 500, \"title\": \"Out of order\"}")));
            page.navigate(service.resolve("/?lang=nl#/weigh").toString());
            assertThat(page.locator("[data-fault=refused]")).containsText("Out of order");
            workbench.accessible();
            page.unroute("**/v1/policies");
            workbench.named(AriaRole.BUTTON, "failure.do.again").click();
            assertThat(page.locator("input[name=policy]").first()).isVisible();
            assertThat(page.locator("[data-fault]")).hasCount(0);
            workbench.forgive("500");
        }
    }

    @Test
    void aCaseIsSharedByItsAddressAndByAFile() throws IOException {
        String address = Weighing.address("region", Map.of("destination", "\"JP\"", "innovation-standing", "\"top\""));
        try (Workbench workbench = Workbench.open(service, Look.plain(), address)) {
            Page page = workbench.page();
            assertThat(page.locator("[data-indicator=destination]")).containsText("Japan");
            Download file = page.waitForDownload(
                    () -> workbench.named(AriaRole.BUTTON, "weigh.save").click());
            assertEquals(
                    "JP",
                    new ObjectMapper()
                            .readTree(file.path().toFile())
                            .at("/findings/destination")
                            .asText());
            workbench.named(AriaRole.BUTTON, "weigh.other").click();
            page.locator("input[type=file]").setInputFiles(file.path());
            assertThat(page.locator("[data-component=innovation-level]")).hasAttribute("data-verdict", "supports");
        }
    }

    @Test
    void printedItIsAMemoOfOneOrTwoPages() {
        String address = Weighing.address(
                "initiative",
                Map.of(
                        "purpose",
                        "\"innovation-cooperation\"",
                        "destination",
                        "\"JP\"",
                        "national-stance",
                        "\"positive\"",
                        "demand-from",
                        "[\"business\"]",
                        "themes",
                        "[\"health\"]"));
        try (Workbench workbench = Workbench.open(service, Look.plain(), address)) {
            workbench.page().locator("[data-track=innovation]").waitFor();
            workbench.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(workbench.page().locator(".memo")).isVisible();
            assertThat(workbench.page().locator(".weigh")).isHidden();
            String pdf = new String(
                    workbench.page().pdf(new Page.PdfOptions().setFormat("A4")),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            int pages = pdf.split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
            assertTrue(pages == 1 || pages == 2, () -> pages + " pages");
        }
    }
}
