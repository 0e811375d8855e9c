package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody reads the rules: which edition, what it says, where it stands, what depends on what, and what changed. */
class RulesDayIT {

    private static final String EDITION = "#/rules/noord-brabant/2024-06";
    private static final Map<String, String> WORDS = Map.of("nl", "mensenrechten", "en", "human rights");

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void thePolicyIsFoundReadFollowedAndCompared(Look look) {
        try (Workbench workbench = Workbench.open(service, look, "#/rules")) {
            findAnEdition(workbench);
            readARule(workbench);
            followWhatDependsOnWhat(workbench);
            searchTheEdition(workbench);
            compareEditions(workbench);
        }
    }

    private static void findAnEdition(Workbench workbench) {
        Page page = workbench.page();
        assertThat(page.locator(".timeline li")).hasCount(6);
        workbench.accessible();
        workbench.picture("rules-timeline");
        type(page, WORDS.get(workbench.look().language()));
        assertThat(page.locator(".found__list mark").first()).isVisible();
        workbench.accessible();
        type(page, "zzzz");
        assertThat(page.locator(".found [role=status]")).hasText(workbench.text("rules.none-found"));
        type(page, "");
        page.locator(".timeline a[href='" + EDITION + "']").click();
        page.locator("#rule-NB-PRE-DEMAND").waitFor();
        workbench.accessible();
    }

    private static void readARule(Workbench workbench) {
        Page page = workbench.page();
        Locator rule = page.locator("#rule-NB-PRE-DEMAND");
        rule.locator("summary").first().click();
        assertThat(rule.locator(".phrases").first()).containsText(":");
        assertThat(rule).containsText("Aanpak internationalisering, 3 Randvoorwaarden");
        assertThat(rule).containsText("noord-brabant/2024-06/preconditions.drl:");
        Locator cases = rule.locator("a[href*='cases/']");
        assertThat(cases.first()).hasAttribute("href", Pattern.compile("#/cases/noord-brabant/2024-06\\?case=.*json"));
        rule.locator(".drl summary").click();
        assertThat(rule.locator("pre")).containsText("met(\"demand\")");
        workbench.accessible();
    }

    private static void followWhatDependsOnWhat(Workbench workbench) {
        Page page = workbench.page();
        page.locator("#rule-NB-PRE-DEMAND a[href*='indicator=demand-from']").click();
        Locator indicator = page.locator("#indicator-demand-from");
        assertThat(indicator).hasAttribute("open", "");
        assertThat(indicator.locator("summary")).isFocused();
        indicator.locator("a[href*='rule=NB-PRE-DEMAND']").first().click();
        assertThat(page.locator("#rule-NB-PRE-DEMAND summary").first()).isFocused();
        page.navigate(page.url().replaceFirst("rule=.*", "rule=NB-ADV-ENVIRONMENT"));
        Locator advice = page.locator("#rule-NB-ADV-ENVIRONMENT");
        advice.locator(".rules-behind summary").first().click();
        assertThat(advice.locator(".rules-behind").first().locator("a").first()).isVisible();
        workbench.accessible();
    }

    private static void searchTheEdition(Workbench workbench) {
        Page page = workbench.page();
        type(page, WORDS.get(workbench.look().language()));
        assertThat(page.locator(".rule-search__found")).not().isEmpty();
        assertThat(page.locator(".rule__text mark").first()).isVisible();
        assertThat(page.locator("#rule-NB-PRE-DEMAND")).hasCount(0);
        page.locator(".rule__summary").first().click();
        workbench.accessible();
        workbench.picture("rules");
        type(page, "zzzz");
        assertThat(page.locator(".rule-search__found")).hasText(workbench.text("rules.none-found"));
        type(page, "");
    }

    private static void compareEditions(Workbench workbench) {
        Page page = workbench.page();
        page.locator("a[href='" + EDITION + "/compare']").click();
        assertThat(page.locator(".compared-rule del").first()).isVisible();
        assertThat(page.locator(".compared-rule ins").first()).isVisible();
        assertThat(page.locator(".compare-summary")).containsText("2023-12");
        String shown = page.locator(".side-by-side td").first().innerText();
        assertEquals(shown.strip(), shown, "no space of the page's own around what a rule says");
        for (Locator part : page.locator("details.compared > summary").all()) {
            part.click();
        }
        assertThat(page.locator("details.compared .compared-rule").first()).isVisible();
        workbench.accessible();
        page.locator("details.compared > summary").first().click();
        workbench.picture("rules-compared");
    }

    @Test
    void everythingIsReachedByKeyboardAlone() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), EDITION)) {
            Page page = workbench.page();
            page.locator("#rule-NB-PRE-DEMAND").waitFor();
            tabTo(page, "#rules-search");
            page.keyboard().type("kennisinstellingen");
            assertThat(page.locator(".rule__text mark").first()).isVisible();
            tabTo(page, ".contents__link");
            page.keyboard().press("Enter");
            assertThat(page.locator("#section-preconditions")).isFocused();
            tabTo(page, "#rule-NB-PRE-DEMAND > summary");
            page.keyboard().press("Enter");
            tabTo(page, "#rule-NB-PRE-DEMAND a");
            page.keyboard().press("Enter");
            assertThat(page.locator("#indicator-demand-from > summary")).isFocused();
        }
    }

    @Test
    void theLanguageTurnsWhereOneIs() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), EDITION + "?rule=NB-PRE-DEMAND")) {
            Locator when =
                    workbench.page().locator("#rule-NB-PRE-DEMAND .phrases").first();
            assertThat(when).containsText("Vraag uit Brabant: ‘Bedrijven’ of ‘Kennisinstellingen’");
            workbench.page().locator("button[lang=en]").click();
            assertThat(when).containsText("Demand from Brabant: ‘Businesses’ or ‘Knowledge institutions’");
            assertEquals("en", workbench.page().locator("html").getAttribute("lang"));
        }
    }

    @Test
    void withoutTheNetworkThePageSaysSoAndGoesOnByItself() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), EDITION)) {
            Page page = workbench.page();
            page.locator("#rule-NB-PRE-DEMAND").waitFor();
            type(page, "kennisinstellingen");
            page.context().setOffline(true);
            page.locator("a[href='#/rules/noord-brabant/2023-12']").click();
            assertThat(page.locator("[data-fault=away]")).containsText(workbench.text("failure.away"));
            workbench.accessible();
            page.context().setOffline(false);
            assertThat(page.locator("#section-preconditions, #section-aspect-content-link")
                            .first())
                    .isVisible();
            page.goBack();
            assertThat(page.locator("#rules-search")).hasValue("kennisinstellingen");
            workbench.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void whatIsNotThereIsSaidAndTheRestIsThere() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/rules/nowhere/2000-01")) {
            assertThat(workbench.page().locator("main")).containsText(workbench.text("rules.nowhere"));
            assertThat(workbench.page().locator(".timeline li")).hasCount(6);
            workbench.accessible();
            workbench.go("#/rules/topsectoren/2011-09/compare");
            assertThat(workbench.page().locator("main")).containsText(workbench.text("rules.compare.nothing"));
            workbench.accessible();
        }
    }

    /** As people type: the page may move then. */
    private static void type(Page page, String text) {
        page.locator("#rules-search").press("Control+a");
        page.locator("#rules-search").press("Delete");
        page.locator("#rules-search").pressSequentially(text);
    }

    private static void tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).first();
        for (int i = 0; i < 80 && !(Boolean) wanted.evaluate("one => one === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}
