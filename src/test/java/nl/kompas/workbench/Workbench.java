package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The workbench in a browser, as somebody has it before them. Closing it holds that the page made no error, called no other host
 * and moved nothing under the reader's eyes.
 */
final class Workbench implements AutoCloseable {

    private final Look look;
    private final URI service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private Hand hand = new Mouse();

    private Workbench(Look look, URI service) {
        this.look = look;
        this.service = URI.create(service.toString().replaceFirst("/+$", ""));
        this.context = TestBrowser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.scheme())
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setAcceptDownloads(true));
        Shifts.watch(context);
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " @ " + message.location());
            }
        });
        page.onPageError(errors::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(this.service.toString())
                    && !request.url().matches("(data|blob):.*")) {
                elsewhere.add(request.url());
            }
        });
    }

    /** Opens the page at a fragment, {@code #/weigh}. */
    static Workbench open(URI service, Look look, String fragment) {
        Workbench workbench = new Workbench(look, service);
        workbench.go(fragment);
        return workbench;
    }

    /** The page, for all that Playwright can do. */
    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    /** How the page is worked: with a mouse, or by keyboard alone. */
    Hand hand() {
        return hand;
    }

    /** From now on all goes by keyboard alone. */
    void putTheMouseAway() {
        hand = new Keyboard(page);
    }

    /** Loads the page anew at a fragment. */
    void go(String fragment) {
        page.navigate("about:blank");
        page.navigate(service + "/?lang=" + look.language() + fragment);
        page.locator("main h1").waitFor();
    }

    /** The text of the page in its language: the key as the client has it, {@code weigh.name}. */
    String text(String key) {
        try {
            JsonNode texts = new ObjectMapper()
                    .readTree(Path.of("src/main/resources/web/app/texts/" + look.language() + ".json")
                            .toFile());
            JsonNode text = texts.at("/" + key.replace('.', '/'));
            assertTrue(text.isTextual(), () -> "There is no text " + key + " in " + look.language());
            return text.asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has that role and is called by that text of the page. */
    Locator named(AriaRole role, String key) {
        return page.getByRole(
                role, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    /**
     * Has the service answer only after it was seen how the page waits for it.
     *
     * @param address what is asked for, as a glob
     */
    void slowly(String address, Runnable asking, Runnable waiting) {
        List<Route> held = new ArrayList<>();
        page.route(address, held::add);
        asking.run();
        page.waitForCondition(() -> !held.isEmpty());
        waiting.run();
        page.unroute(address);
        held.forEach(Route::resume);
    }

    /** Holds that axe finds nothing that keeps people out, in the state that the page is in. */
    void accessible() {
        assertEquals(List.of(), Axe.violations(page), () -> "in the state of " + page.url());
    }

    /** Takes a picture of what is seen first into docs/screenshots where it is asked for: {@code -Dkompas.screenshots}. */
    void picture(String name) {
        if (System.getProperty("kompas.screenshots") != null) {
            Object at = page.evaluate("scrollY");
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("docs", "screenshots", name + "-" + look.tag() + ".png")));
            page.evaluate("at => scrollTo(0, at)", at);
        }
    }

    /** What the page may say on its console from now on without being at fault, such as a network that a test takes away. */
    void forgive(String part) {
        errors.removeIf(error -> error.contains(part));
    }

    @Override
    public void close() {
        try {
            Shifts.hold(page);
        } finally {
            context.close();
        }
        assertEquals(List.of(), errors, "errors on the console");
        assertEquals(List.of(), elsewhere, "requests to other hosts");
    }
}
