package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What somebody works the page with. */
sealed interface Hands {

    /** Follows a link, presses a button, unfolds what is folded. */
    void press(Locator what);

    /** Picks a value of a list. */
    void choose(Locator list, String value);

    /** Picks one of a group of radio buttons. */
    void check(Locator radio);

    /** Types over what stands in a field. */
    void type(Locator field, String text);

    /** Gives a file. */
    void give(Locator field, FilePayload file);

    /** A mouse, and keys for what is typed. */
    record Mouse() implements Hands {

        @Override
        public void press(Locator what) {
            what.click();
        }

        @Override
        public void choose(Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        public void check(Locator radio) {
            radio.check();
        }

        @Override
        public void type(Locator field, String text) {
            field.press("Control+a");
            field.press("Delete");
            field.pressSequentially(text);
        }

        @Override
        public void give(Locator field, FilePayload file) {
            field.setInputFiles(file);
        }
    }

    /** Keys alone. Wherever they lead, one sees where one is. */
    record Keyboard(Page page) implements Hands {

        private static final int FAR = 400;
        private static final String KEY_TO = """
                wanted => wanted === document.activeElement ? ''
                  : wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab'
                """;
        private static final String SEEN = """
                here => {
                  const {outlineStyle, outlineWidth} = getComputedStyle(here);
                  const {top, bottom, width} = here.getBoundingClientRect();
                  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && bottom > 0 && top < innerHeight;
                }
                """;

        @Override
        public void press(Locator what) {
            to(what);
            page.keyboard().press("Enter");
        }

        @Override
        public void choose(Locator list, String value) {
            to(list);
            page.keyboard().press("Home");
            for (int i = 0; i < FAR && !list.inputValue().equals(value); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(list).hasValue(value);
        }

        @Override
        public void check(Locator radio) {
            to(page.locator("input[name='" + radio.getAttribute("name") + "']:checked"));
            for (int i = 0; i < FAR && !radio.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(radio).isFocused();
            assertThat(radio).isChecked();
        }

        @Override
        public void type(Locator field, String text) {
            to(field);
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            page.keyboard().type(text);
        }

        @Override
        public void give(Locator field, FilePayload file) {
            to(field);
            // the dialog is the browser's own, and one without a head has none to work by keys
            field.setInputFiles(file);
        }

        private void to(Locator wanted) {
            wanted.waitFor();
            String key = (String) wanted.evaluate(KEY_TO);
            for (int pressed = 0; pressed < FAR && !key.isEmpty(); pressed++) {
                page.keyboard().press(key);
                key = (String) wanted.evaluate(KEY_TO);
            }
            assertThat(wanted).isFocused();
            assertTrue((boolean) wanted.evaluate(SEEN), () -> "One does not see that one is at " + wanted);
        }
    }
}
