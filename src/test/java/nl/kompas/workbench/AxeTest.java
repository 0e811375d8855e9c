package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tests of the workbench rest on: that axe looks, and says what it finds. */
class AxeTest {

    @Test
    void whatKeepsPeopleOutIsSaidAndNothingElse() {
        try (Page page = Chromium.browser().newPage()) {
            page.setContent("<html lang=nl><title>t</title><main><h1>t</h1><input></main>");
            List<String> found = Axe.violations(page);
            assertEquals(1, found.size(), found::toString);
            assertTrue(found.get(0).startsWith("label: "), found::toString);
            page.setContent("<html lang=nl><title>t</title><main><h1>t</h1><label>a <input></label></main>");
            assertEquals(List.of(), Axe.violations(page));
        }
    }
}
