package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.specification.RequestSpecification;
import nl.kompas.fixtures.SharedService;

/** What a policy owner does in a draft of one edition. */
record Drafting(Workbench workbench, String draft) {

    static final String EDITION = "/v1/policies/noord-brabant/editions/2024-06";
    static final String HERE = "#/change/noord-brabant/2024-06";

    /** The key that the service made for writing. */
    static String key() {
        return SharedService.OPEN.ownKey();
    }

    /** A request as the owner makes it. */
    static RequestSpecification request() {
        return SharedService.OPEN.request().header("X-API-Key", key());
    }

    /** A new draft, made over the API. */
    static String made() {
        return request()
                .post(EDITION + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The fragment of a part of the draft. */
    String at(String part) {
        return HERE + "/" + draft + "/" + part;
    }

    /** Has the key in this tab, as after giving it once, and opens a file of the draft. */
    Drafting begin(String file) {
        workbench.page().evaluate("key => sessionStorage.setItem('kompas.key', key)", key());
        workbench.go(at("files?file=" + file));
        editor().waitFor();
        return this;
    }

    Page page() {
        return workbench.page();
    }

    /** Where the text of a file is typed. */
    Locator editor() {
        return page().locator(".cm-content");
    }

    /** Opens a file from the list, whichever form the list has. */
    void open(String file) {
        Locator choice = page().locator("#change-file-choice");
        if (choice.isVisible()) {
            choice.selectOption(file);
        } else {
            workbench.hand().press(page().locator(".change-nav__list a[href$='" + file.replace("/", "%2F") + "']"));
        }
        assertThat(page().locator("#change-file-name")).hasText(file);
    }

    /** Puts another text in the place of the whole file, and waits until it has arrived. */
    void write(String text) {
        replace(text);
        saved();
    }

    /** Puts another text in the place of the whole file. */
    void replace(String text) {
        workbench.hand().enter(editor());
        page().keyboard().press("Control+A");
        page().keyboard().insertText(text);
    }

    /** Types before all else in the file. */
    void typeOnTop(String text) {
        workbench.hand().enter(editor());
        page().keyboard().press("Control+Home");
        page().keyboard().type(text);
    }

    /** Goes to a part of the draft. */
    void part(String part) {
        workbench.hand().press(page().locator(".change-parts a[href$='/" + part + "']"));
        assertThat(page().locator(".change-parts a[href$='/" + part + "']")).hasAttribute("aria-current", "page");
    }

    /** Waits until all that was typed has arrived; what was typed just now waits a moment before it goes. */
    void saved() {
        assertThat(page().locator(".change-state")).containsText(workbench.text("change.state.saved"));
    }

    /** The text of a file as the service has it in the draft. */
    String served(String file) {
        return request().get(EDITION + "/drafts/" + draft + "/files/" + file).asString();
    }

    /** Answers the question for a key. */
    static void giveKey(Workbench workbench) {
        workbench.page().getByRole(AriaRole.DIALOG).waitFor();
        workbench.hand().write(workbench.page().locator("#identity-key"), key());
        workbench.page().keyboard().press("Enter");
    }
}
