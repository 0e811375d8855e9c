package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tester looks at recorded cases, at what they leave out, and has them replayed; with a key, since the service wants one. */
class TestersDayIT {

    private static final String CASES = "#/cases/noord-brabant/2024-06";
    private static final String CASE = "noord-brabant/2024-06/cases/region-jp.json";

    private static final String GIVEN = """
            {"name": "Another level", "request": {"policy": "noord-brabant", "question": "region", "referenceDate": "2024-09-01", \
            "findings": {"innovation-standing": "top"}}, "expect": {"compass": [{"component": "innovation-level", "verdict": "neutral"}]}}
            {"name": "No such question", "request": {"policy": "noord-brabant", "question": "none", "findings": {}}}
            """;

    private final URI service = SharedService.WITH_KEYS.address();

    private final Path rules = SharedService.WITH_KEYS.rules();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void casesAreSeenMissedAndReplayed(Look look) throws IOException {
        try (Workbench workbench = opened(look, CASES)) {
            if (look.width() == Look.LAPTOP && look.language().equals("en")) {
                workbench.putTheMouseAway();
            }
            Hand hand = workbench.hand();
            recordedCases(workbench, hand);
            coverage(workbench, hand);
            replayOfAFile(workbench, hand);
            replayOfRecordedCases(workbench, hand);
        }
    }

    @Test
    void whoMayNotSeeCasesIsToldAndGoesOnWithAnotherKey() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), CASES)) {
            Page page = workbench.page();
            give(workbench, "anne");
            assertThat(page.locator("main [role=alert]")).containsText(workbench.text("failure.forbidden"));
            workbench.accessible();
            page.locator("header button[aria-haspopup=dialog]").click();
            give(workbench, "tom");
            assertThat(page.locator("details.rule").first()).isVisible();
            workbench.forgive("401");
            workbench.forgive("403");
        }
    }

    @Test
    void aCaseThatFailsSaysWhyAndRuleSetsAreHeldAgainstEachOther() throws IOException {
        Path recorded = rules.resolve(CASE);
        Path compass = rules.resolve("noord-brabant/2024-06/compass-content-link.drl");
        String good = Files.readString(recorded);
        String before = Files.readString(compass);
        try (Workbench workbench = opened(Look.plain(), CASES)) {
            Page page = workbench.page();
            Files.writeString(recorded, good.replace("\"level\": \"engage\"", "\"level\": \"do-not-engage\""));
            Locator fails = page.locator(".standing--fails").first();
            again(page, fails);
            page.locator("details.rule > summary").first().click();
            Locator why = page.locator("table").first();
            assertThat(why).containsText(workbench.text("weigh.conclusion.do-not-engage"));
            assertThat(why.locator("code").first()).containsText(Pattern.compile("advice\\.drl:\\d+"));
            workbench.accessible();
            workbench.picture("cases-failing");
            Files.writeString(recorded, good);
            again(page, page.locator(".standing--passes"));
            Files.writeString(compass, before.replaceFirst("@nl\\(\"", "@nl(\"Eigenlijk: "));
            page.locator(".tabs a[href$=replay]").click();
            again(page, page.locator("#replay-by option[value^='ruleset|']"));
            page.locator("#replay-by")
                    .selectOption(page.locator("#replay-by option[value^='ruleset|']")
                            .first()
                            .getAttribute("value"));
            start(workbench);
            assertThat(page.locator("main")).containsText(workbench.text("cases.replay.nothing-changes"));
            workbench.go("#/rules/noord-brabant/2024-06/compare");
            page.locator("#compare-with")
                    .selectOption(page.locator("#compare-with option[value^='set|']")
                            .first()
                            .getAttribute("value"));
            assertThat(page.locator(".compared-rule ins").first()).containsText("Eigenlijk");
            workbench.accessible();
        } finally {
            Files.writeString(recorded, good);
            Files.writeString(compass, before);
        }
    }

    /** The rules are looked at again when one comes back to the page. */
    private static void again(Page page, Locator wanted) {
        page.waitForCondition(() -> {
            page.evaluate("dispatchEvent(new Event('focus'))");
            return wanted.count() > 0;
        });
    }

    private static void recordedCases(Workbench workbench, Hand hand) throws IOException {
        Page page = workbench.page();
        assertThat(page.locator(".standing--passes")).hasText(workbench.text("cases.all-pass"));
        workbench.accessible();
        hand.write(page.locator("#cases-search"), "region JP");
        assertThat(page.locator("details.rule")).hasCount(1);
        hand.press(page.locator("details.rule > summary"));
        Locator shown = page.locator("details.rule");
        assertThat(shown).containsText(workbench.text("weigh.conclusion.engage"));
        assertThat(shown.locator("a[href^='#/weigh/noord-brabant/region']")).isVisible();
        workbench.accessible();
        workbench.picture("cases");
        Download download = page.waitForDownload(() -> hand.press(workbench.named(AriaRole.BUTTON, "cases.download")));
        assertEquals("Focus region JP", json(download).get("name").asText());
        hand.write(page.locator("#cases-search"), "zzzz");
        assertThat(page.locator("details.rule")).hasCount(0);
        hand.write(page.locator("#cases-search"), "");
    }

    private static void coverage(Workbench workbench, Hand hand) throws IOException {
        Page page = workbench.page();
        hand.choose(page.locator("#cases-edition"), "noord-holland|2025-01");
        hand.press(page.locator(".tabs a[href$=coverage]"));
        Locator first = page.locator("#uncovered-values ~ ul li").first();
        first.waitFor();
        workbench.accessible();
        workbench.picture("cases-coverage");
        Download download = page.waitForDownload(() -> hand.press(first.locator("button")));
        JsonNode made = json(download);
        assertFalse(made.at("/expect/advice/0/level").asText().isEmpty(), made::toString);
        assertFalse(made.at("/expect/advice/0").has("because"));
        hand.press(page.locator("details.compared > summary"));
        assertThat(page.locator(".by-rule tbody tr").first()).isVisible();
        workbench.accessible();
    }

    private static void replayOfAFile(Workbench workbench, Hand hand) {
        Page page = workbench.page();
        hand.choose(page.locator("#cases-edition"), "noord-brabant|2024-06");
        hand.press(page.locator(".tabs a[href$=replay]"));
        hand.check(page.locator("#replay-of-file"));
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.start"));
        assertThat(page.locator("#replay-file-fault")).hasText(workbench.text("cases.replay.fault.none"));
        workbench.accessible();
        hand.give(page.locator("#replay-file"), file("{\"name\": 1}\nno json"));
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.start"));
        assertThat(page.locator("#replay-file-fault")).containsText("2");
        hand.give(page.locator("#replay-file"), file(GIVEN));
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.start"));
        assertThat(page.locator(".replay-status")).containsText(workbench.text("cases.replay.state.done"));
        assertThat(page.locator("#replay-title")).isFocused();
        assertThat(page.locator(".counts__one--different dd")).hasText("1");
        assertThat(page.locator(".counts__one--refused dd")).hasText("1");
        Locator group = page.locator(".groups tbody tr");
        assertThat(group).containsText(workbench.text("weigh.conclusion.supports"));
        assertThat(group.locator("code")).containsText("compass-content-link.drl:");
        assertThat(page.locator("article")).hasCount(2);
        workbench.accessible();
        workbench.picture("cases-replay");
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.remove"));
        assertThat(page.locator("#replay-form-title")).isFocused();
        page.locator("#replay-of-recorded").waitFor();
    }

    private static void replayOfRecordedCases(Workbench workbench, Hand hand) {
        Page page = workbench.page();
        hand.check(page.locator("#replay-of-recorded"));
        workbench.accessible();
        hand.press(workbench.named(AriaRole.BUTTON, "cases.replay.start"));
        assertThat(page.locator("main")).containsText(workbench.text("cases.replay.nothing-changes"));
        workbench.accessible();
    }

    private static void start(Workbench workbench) {
        workbench.named(AriaRole.BUTTON, "cases.replay.start").click();
    }

    private static FilePayload file(String content) {
        return new FilePayload("cases.ndjson", "application/x-ndjson", content.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(Download download) throws IOException {
        return new ObjectMapper().readTree(download.path().toFile());
    }

    /** The workbench at an address, with the key of a tester given where it is asked for. */
    private Workbench opened(Look look, String fragment) {
        Workbench workbench = Workbench.open(service, look, fragment);
        give(workbench, "tom");
        workbench.page().locator("details.rule").first().waitFor();
        workbench.forgive("401");
        return workbench;
    }

    static void give(Workbench workbench, String name) {
        Locator field = workbench.page().locator("#identity-key");
        assertThat(field).isFocused();
        workbench.page().keyboard().type(SharedService.key(name));
        workbench.page().keyboard().press("Enter");
        assertThat(field).isHidden();
    }
}
