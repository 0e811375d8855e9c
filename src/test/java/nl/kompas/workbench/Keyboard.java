package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Somebody without a mouse, who goes from one control to the next with Tab and sees at each step where they are. */
record Keyboard(Page page) implements Hand {

    private static final int FAR = 400;
    private static final String WAY = """
            control => {
              const root = control.getRootNode();
              const target = root.host ?? control;
              const behind = target.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
              return behind ? 'Shift+Tab' : 'Tab';
            }""";
    /**
     * {@code there} where the control has focus; nothing where it does not; else what is wrong with how focus shows: there is nothing
     * around it (WCAG 2.4.7), or something else over it (2.4.11).
     */
    private static final String FOCUS = """
            control => {
              const there = control.getRootNode().activeElement === control ? 'there' : '';
              const host = document.activeElement;
              const at = host.shadowRoot?.activeElement ?? host;
              if (host === document.body || host.tabIndex < 0 && at === host) {
                return there;
              }
              const name = `${at.tagName}.${at.className} "${at.textContent.trim().slice(0, 40)}"`;
              let ringed = at;
              while (ringed && !(getComputedStyle(ringed).outlineStyle !== 'none' && parseFloat(getComputedStyle(ringed).outlineWidth) > 0)) {
                ringed = ringed.parentElement ?? ringed.getRootNode().host;
              }
              const {left, right, top, bottom} = host.getBoundingClientRect();
              const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
              const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
              const hit = document.elementFromPoint(x, y);
              const over = !hit || !(host.contains(hit) || hit.contains(host));
              return ringed ? (over ? `${name} is hidden by ${hit?.className}` : there) : `${name} shows no focus`;
            }""";

    @Override
    public void enter(Locator control) {
        control.waitFor();
        String way = (String) control.evaluate(WAY);
        for (int pressed = 0; pressed < FAR; pressed++) {
            String focus = (String) control.evaluate(FOCUS);
            if (focus.equals("there")) {
                return;
            }
            assertEquals("", focus, "where focus is");
            page.keyboard().press(way);
        }
        throw new AssertionError("No way by keyboard to " + control);
    }

    @Override
    public void press(Locator control) {
        enter(control);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        enter(field);
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }

    @Override
    public void choose(Locator list, String value) {
        enter(list);
        page.keyboard().press("Home");
        for (int i = 0; i < FAR && !list.inputValue().equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(list).hasValue(value);
    }

    @Override
    public void check(Locator radio) {
        enter(page.locator("input[name='" + radio.getAttribute("name") + "']:checked"));
        for (int i = 0; i < FAR && !radio.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(radio).isFocused();
        assertThat(radio).isChecked();
    }

    /** The dialog is the browser's own, and one without a head has none to work by keys. */
    @Override
    public void give(Locator field, FilePayload file) {
        enter(field);
        field.setInputFiles(file);
    }
}
