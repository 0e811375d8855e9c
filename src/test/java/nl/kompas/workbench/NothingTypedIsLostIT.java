package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;

/** Two people in one draft, a network that goes, a tab that closes, a session that runs out, a draft that somebody else publishes. */
class NothingTypedIsLostIT {

    private static final String FILE = "roles.drl";

    private final URI service = SharedService.OPEN.address();

    private Drafting open(String draft) {
        return new Drafting(Workbench.open(service, Look.plain(), "#/change"), draft).begin(FILE);
    }

    @Test
    void twoPeopleInOneDraftKeepWhatBothTyped() {
        String draft = Drafting.made();
        Drafting one = open(draft);
        Drafting two = open(draft);
        try (Workbench first = one.workbench();
                Workbench second = two.workbench()) {
            one.typeOnTop("// one\n");
            one.saved();
            two.page().keyboard().press("Control+End");
            two.editor().click();
            two.page().keyboard().press("Control+End");
            two.page().keyboard().type("// two\n");
            two.saved();
            assertTrue(two.served(FILE).startsWith("// one\n"));
            assertTrue(two.served(FILE).endsWith("// two\n"));
            assertThat(two.page().locator(".change-others")).containsText(FILE);

            List<Route> held = new ArrayList<>();
            two.page().route("**/drafts/" + draft, route -> {
                if (route.request().method().equals("PATCH")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            two.typeOnTop("// four\n");
            two.page().waitForCondition(() -> !held.isEmpty());
            change(draft, "// three\n" + two.served(FILE));
            two.page().unroute("**/drafts/" + draft);
            held.forEach(Route::resume);
            two.page().locator(".change-conflict").waitFor();
            second.accessible();
            second.picture("change-conflict");
            two.page().getByLabel(second.text("change.keep-both")).check();
            second.named(AriaRole.BUTTON, "change.merge").click();
            two.saved();
            assertEquals(
                    "// three\n// four\n// one\n",
                    two.served(FILE).substring(0, 25).replaceFirst("[^\n]*$", ""));
            assertThat(one.editor()).containsText("// four");
            first.forgive("412");
            second.forgive("412");
        }
    }

    @Test
    void whatIsTypedWithoutANetworkIsOfferedAgainAfterTheTabWasClosed() {
        Drafting drafting = open(Drafting.made());
        try (Workbench workbench = drafting.workbench()) {
            Page page = drafting.page();
            page.context().setOffline(true);
            drafting.typeOnTop("// far away\n");
            assertThat(page.locator(".change-state")).containsText(workbench.text("change.state.away"));
            workbench.accessible();
            page.navigate("about:blank");
            page.context().setOffline(false);
            workbench.go(drafting.at("files?file=" + FILE));
            Locator offer = page.locator(".change-left");
            assertThat(offer).containsText(FILE);
            workbench.accessible();
            workbench.named(AriaRole.BUTTON, "change.take-up").click();
            assertThat(offer).isHidden();
            assertThat(drafting.editor()).containsText("// far away");
            drafting.saved();
            assertTrue(drafting.served(FILE).startsWith("// far away\n"));
            workbench.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void aSessionThatRanOutAsksForTheKeyAndGoesOn() {
        Drafting drafting = open(Drafting.made());
        try (Workbench workbench = drafting.workbench()) {
            drafting.typeOnTop("");
            drafting.page().evaluate("sessionStorage.setItem('kompas.key', 'kompas_ran-out')");
            // at once: as soon as the draft is looked at, the question for a key takes what is typed
            drafting.page().keyboard().insertText("// later\n");
            drafting.page().getByRole(AriaRole.DIALOG).waitFor();
            drafting.page().keyboard().press("Escape");
            assertThat(drafting.page().locator(".change-state")).containsText(workbench.text("change.state.refused"));
            workbench.accessible();
            workbench.named(AriaRole.BUTTON, "failure.do.other-key").click();
            Drafting.giveKey(workbench);
            drafting.saved();
            assertTrue(drafting.served(FILE).startsWith("// later\n"));
            workbench.forgive("401");
        }
    }

    @Test
    void whatWasTypedInADraftThatIsGoneGoesIntoANewOne() {
        Drafting drafting = open(Drafting.made());
        try (Workbench workbench = drafting.workbench()) {
            Drafting.request().delete(Drafting.EDITION + "/drafts/" + drafting.draft());
            drafting.typeOnTop("// too late\n");
            workbench.named(AriaRole.BUTTON, "change.gone-new").click();
            workbench.named(AriaRole.BUTTON, "change.take-up").click();
            drafting.saved();
            String draft = drafting.page().url().replaceFirst(".*2024-06/([0-9a-f-]{36})/.*", "$1");
            assertTrue(new Drafting(workbench, draft).served(FILE).startsWith("// too late\n"));
            workbench.forgive("404");
        }
    }

    @Test
    void whatOthersPublishedIsTakenOverBeforeTheDraftTakesItsPlace() {
        Drafting drafting = open(Drafting.made());
        try (Workbench workbench = drafting.workbench()) {
            drafting.typeOnTop("// mine\n");
            drafting.saved();
            String advice = publishAside("advice.drl");
            drafting.part("publish");
            workbench.named(AriaRole.BUTTON, "change.take-over").click();
            assertThat(drafting.page().locator(".change-alert")).isHidden();
            drafting.page().locator("#publish-reason").fill("Both");
            workbench.accessible();
            workbench.named(AriaRole.BUTTON, "change.publish-now").click();
            assertThat(drafting.page().locator(".change-history__entry").first())
                    .containsText("Both");
            assertEquals(
                    advice,
                    Drafting.request()
                            .get(Drafting.EDITION + "/files/advice.drl")
                            .asString());
        }
    }

    private static void change(String draft, String text) {
        String path = Drafting.EDITION + "/drafts/" + draft;
        Drafting.request()
                .header("If-Match", Drafting.request().get(path).header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("files", Map.of(FILE, text)))
                .patch(path)
                .then()
                .statusCode(200);
    }

    /** Somebody else puts a remark in a file in place; gives the file as it is then. */
    private static String publishAside(String file) {
        var draft = Drafting.request().post(Drafting.EDITION + "/drafts");
        String path = Drafting.EDITION + "/drafts/" + draft.path("id");
        String text =
                "// theirs\n" + Drafting.request().get(path + "/files/" + file).asString();
        Drafting.request()
                .header("If-Match", draft.header("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("files", Map.of(file, text)))
                .patch(path)
                .then()
                .statusCode(200);
        Drafting.request()
                .header("If-Match", "\"" + draft.path("base") + "\"")
                .contentType("application/json")
                .body(Map.of("reason", "Aside"))
                .post(path + "/publication")
                .then()
                .statusCode(201);
        return text;
    }
}
