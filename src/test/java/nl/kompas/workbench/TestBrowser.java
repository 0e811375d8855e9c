package nl.kompas.workbench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this run: one for all tests, which each take a context of their own. */
final class TestBrowser {

    /** In milliseconds; a page that looks again every five seconds may do so twice on a busy machine. */
    private static final double PATIENCE = 20_000;

    private static Browser browser;

    private TestBrowser() {}

    /** The browser, started where it is not yet. */
    static synchronized Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Path executable = BrowserFinder.ofThisMachine().findOrInstall();
            // what is found is used: Playwright would fetch all of its own browsers first
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of("--no-sandbox", "--force-color-profile=srgb")));
        }
        return browser;
    }
}
