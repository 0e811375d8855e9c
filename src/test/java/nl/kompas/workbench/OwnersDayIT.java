package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy owner changes a threshold in a draft, sees what follows from that, publishes it, and puts the old rules back. */
class OwnersDayIT {

    private static final String RULES = "compass-content-link.drl";
    private static final String CASE = "cases/sample-initiative-2024-09-01-25.json";
    private static final String TABLE = "focus-regions.csv";
    private static final Pattern DRAFT = Pattern.compile("2024-06/([0-9a-f-]{36})/");
    private static final String DECISION = """
            {"policy": "noord-brabant", "edition": "2024-06", "question": "region",
             "findings": {"destination": "BR", "global-innovation-index-rank": 50}}""";

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#days")
    void aRuleIsChangedTriedPublishedAndPutBack(Look look) {
        Drafting.request()
                .contentType("application/json")
                .body(DECISION)
                .post("/v1/decisions")
                .then()
                .statusCode(201);
        try (Workbench workbench = Workbench.open(service, look, "#/change")) {
            if (look.equals(Look.plain())) {
                workbench.putTheMouseAway();
            }
            Drafting drafting = begin(workbench);
            faultsStandUnderTheLine(drafting);
            namesAreCompletedAndExplained(drafting);
            theThresholdMoves(drafting);
            theTableIsEditedAsOne(drafting);
            theImpactIsSeen(drafting);
            publish(drafting);
            putBack(workbench);
        }
    }

    /** From the list of editions to a new draft; the key is asked for where it is needed first. */
    private static Drafting begin(Workbench workbench) {
        Page page = workbench.page();
        page.locator("a[href='" + Drafting.HERE + "']").waitFor();
        workbench.accessible();
        workbench.picture("change");
        workbench.hand().press(page.locator("a[href='" + Drafting.HERE + "']"));
        page.locator(".change-history__entry").first().waitFor();
        workbench.accessible();
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.new-draft"));
        Drafting.giveKey(workbench);
        page.locator(".cm-content").waitFor();
        workbench.forgive("401");
        Matcher draft = DRAFT.matcher(page.url());
        assertTrue(draft.find(), page::url);
        return new Drafting(workbench, draft.group(1));
    }

    private static void faultsStandUnderTheLine(Drafting drafting) {
        Workbench workbench = drafting.workbench();
        drafting.open("preconditions.drl");
        drafting.write(drafting.served("preconditions.drl").replaceFirst("met\\(\"demand\"\\)", "mett(\"demand\")"));
        Page page = drafting.page();
        assertThat(page.locator(".change-fault")).containsText("mett");
        assertThat(page.locator(".change-fault code").first()).hasText("unknown-name");
        assertThat(page.locator(".change-faults h3"))
                .hasText(workbench.text("change.faults.one").replace("{count}", "1"));
        workbench.hand().press(page.locator(".change-fault__place"));
        page.locator(".cm-lintRange-error").waitFor();
        assertThat(drafting.editor()).isFocused();
        workbench.accessible();
        workbench.picture("change-fault");
    }

    private static void namesAreCompletedAndExplained(Drafting drafting) {
        Page page = drafting.page();
        drafting.replace("rule \"Try\"\nwhen\n    ");
        page.keyboard().type("Find");
        takeOffered(drafting);
        page.keyboard().type("dest");
        assertThat(page.locator(".cm-tooltip-autocomplete li[aria-selected]"))
                .containsText(
                        drafting.workbench().look().language().equals("nl") ? "Land of regio" : "Country or region");
        takeOffered(drafting);
        assertThat(drafting.editor()).containsText("Finding(indicator == \"destination\")");
        if (drafting.workbench().hand() instanceof Keyboard) {
            page.keyboard().press("Control+I");
        } else {
            page.getByText("\"destination\"").first().hover();
        }
        assertThat(page.locator(".cm-meaning"))
                .containsText(drafting.workbench().look().language().equals("nl") ? "Om welk land" : "country");
        drafting.write(Drafting.request()
                .get(Drafting.EDITION + "/files/preconditions.drl")
                .asString());
    }

    /** The list takes no key in its first moment, so that nobody takes by accident what comes up while they type. */
    private static void takeOffered(Drafting drafting) {
        Page page = drafting.page();
        Locator offered = page.locator(".cm-tooltip-autocomplete li[aria-selected]");
        offered.waitFor();
        if (drafting.workbench().hand() instanceof Keyboard) {
            page.waitForFunction("came => performance.now() - came > 100", page.evaluate("performance.now()"));
            page.keyboard().press("Enter");
        } else {
            offered.click();
        }
    }

    /** The recorded case that comes out otherwise is shown, and its expectation is changed. */
    private static void theThresholdMoves(Drafting drafting) {
        Workbench workbench = drafting.workbench();
        drafting.open(RULES);
        drafting.write(
                drafting.served(RULES).replace("number <= 25", "number <= 60").replace("number > 25", "number > 60"));
        drafting.part("check");
        Page page = drafting.page();
        assertThat(page.locator(".change-case")).containsText(CASE);
        assertThat(page.locator(".change-case .change-turn__is")).containsText(workbench.text("change.value.supports"));
        assertThat(page.locator(".change-verdict")).hasText(workbench.text("change.not-accepted"));
        workbench.accessible();
        workbench.picture("change-check");
        workbench.hand().press(page.locator(".change-case a"));
        assertThat(page.locator("#change-file-name")).hasText(CASE);
        drafting.write(drafting.served(CASE)
                .replaceFirst("(\"component\": \"innovation-level\",\\s*\"verdict\": )\"neutral\"", "$1\"supports\""));
        drafting.part("check");
        assertThat(page.locator(".change-verdict")).hasText(workbench.text("change.accepted"));
    }

    private static void theTableIsEditedAsOne(Drafting drafting) {
        Workbench workbench = drafting.workbench();
        drafting.part("files");
        drafting.open(TABLE);
        Page page = drafting.page();
        page.locator(".change-grid tbody tr").first().waitFor();
        int rows = page.locator(".change-grid tbody tr").count();
        workbench.accessible();
        workbench.picture("change-table");
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.add-row"));
        assertThat(page.locator(".change-grid tbody tr")).hasCount(rows + 1);
        page.keyboard().type("IS");
        page.keyboard().press("ArrowUp");
        workbench.hand().press(page.locator(".change-grid tbody tr").last().getByRole(AriaRole.BUTTON));
        assertThat(page.locator(".change-grid tbody tr")).hasCount(rows);
        workbench
                .hand()
                .write(
                        page.locator(".change-grid tbody tr")
                                .first()
                                .locator("input")
                                .last(),
                        "Een buurland, \"oost\"");
        drafting.saved();
        assertEquals(
                "DE,engage,engage,,\"Een buurland, \"\"oost\"\"\"",
                drafting.served(TABLE).lines().skip(1).findFirst().orElseThrow());
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.as-text"));
        assertThat(drafting.editor()).containsText("Een buurland");
    }

    private static void theImpactIsSeen(Drafting drafting) {
        Workbench workbench = drafting.workbench();
        drafting.part("impact");
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.replay"));
        Page page = drafting.page();
        page.locator(".change-groups li").first().waitFor();
        assertThat(page.locator(".change-groups")).containsText("NB-COMP-LEVEL-GII-HIGH");
        workbench.accessible();
        workbench.picture("change-impact");
    }

    private static void publish(Drafting drafting) {
        Workbench workbench = drafting.workbench();
        drafting.part("publish");
        Page page = drafting.page();
        assertThat(page.locator(".panel .change-list li")).hasCount(3);
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.discard"));
        assertThat(workbench.named(AriaRole.BUTTON, "change.discard-yes")).isFocused();
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.never-mind"));
        assertThat(workbench.named(AriaRole.BUTTON, "change.discard")).isFocused();
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.publish-now"));
        assertThat(page.locator("#publish-reason-problem")).hasText(workbench.text("change.reason-missing"));
        assertThat(page.locator("#publish-reason")).isFocused();
        workbench.accessible();
        page.keyboard().type("Brazil is catching up");
        assertThat(page.locator("#publish-reason-problem")).isHidden();
        workbench.picture("change-publish");
        workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.publish-now"));
        assertThat(page.locator(".change-history__entry").first()).containsText("Brazil is catching up");
        assertTrue(Drafting.request()
                .get(Drafting.EDITION + "/files/" + RULES)
                .asString()
                .contains("<= 60"));
    }

    private static void putBack(Workbench workbench) {
        Page page = workbench.page();
        Locator before = page.locator(".change-history__entry").nth(1);
        workbench.hand().press(before.getByRole(AriaRole.BUTTON).first());
        assertThat(before.locator(".change-comparison")).containsText("NB-COMP-LEVEL-GII-HIGH");
        workbench.hand().press(before.getByRole(AriaRole.BUTTON).nth(1));
        workbench.hand().write(page.locator("#put-back-reason"), "On second thoughts");
        workbench.accessible();
        workbench.picture("change-history");
        workbench.slowly(
                "**/reinstatement",
                () -> workbench.hand().press(workbench.named(AriaRole.BUTTON, "change.put-back-now")),
                () -> assertThat(page.locator(".frame-footer")).not().isInViewport());
        assertThat(page.locator(".change-history__entry").first()).containsText("On second thoughts");
        await().atMost(Duration.ofSeconds(20)).until(() -> Drafting.request()
                .get(Drafting.EDITION + "/files/" + RULES)
                .asString()
                .contains("<= 25"));
    }
}
