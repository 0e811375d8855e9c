package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

    private static final double SHIFT_ALLOWED = 0.1;
    /** As Cumulative Layout Shift is defined: the worst window of shifts less than a second apart, of at most five seconds. */
    private static final String SHIFT = """
            window.shifts = {worst: 0, moved: []};
            let sum = 0, first = 0, last = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries().filter(one => !one.hadRecentInput)) {
                const together = entry.startTime - last < 1000 && entry.startTime - first < 5000;
                sum = together ? sum + entry.value : entry.value;
                first = together ? first : entry.startTime;
                last = entry.startTime;
                window.shifts.worst = Math.max(window.shifts.worst, sum);
                window.shifts.moved.push(entry.value.toFixed(3) + ' ' + entry.sources.map(one => one.node?.className || one.node?.nodeName));
              }
            }).observe({type: 'layout-shift', buffered: true});
            """;

    /** Of a long list what comes after the eighth entry is as the first are, unless it is unfolded. */
    private static final String ALIKE = ":is(li, tr):nth-child(n+9):not(:has([open], :focus))";

    private static final List<String> WANTED =
            List.of(ALIKE, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** axe in the page itself, for what is wrong alone: its builder takes three times as long. */
    private static final String AXE = """
            async ([alike, ...rules]) => {
              const {violations} = await axe.run({exclude: [alike]}, {runOnly: rules, resultTypes: ['violations']});
              return violations.map(({id, help, nodes}) =>
                `${id}: ${help} — ` + nodes.map(one => `${one.target} ${one.failureSummary}`).join('; '));
            }
            """;

    private final Look look;
    private final URI service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    private Workbench(Look look, URI service) {
        this.look = look;
        this.service = URI.create(service.toString().replaceFirst("/+$", ""));
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.scheme())
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setAcceptDownloads(true));
        context.addInitScript(SHIFT);
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
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

    /** Holds that axe finds nothing that keeps people out, in the state that the page is in. */
    void accessible() {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Object violations = page.evaluate(AXE, WANTED);
        assertEquals(List.of(), violations, () -> "in the state of " + page.url());
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
        double shifted = ((Number) page.evaluate("window.shifts.worst")).doubleValue();
        Object moved = page.evaluate("window.shifts.moved");
        context.close();
        assertEquals(List.of(), errors, "errors on the console");
        assertEquals(List.of(), elsewhere, "requests to other hosts");
        assertTrue(shifted <= SHIFT_ALLOWED, () -> "the layout shifted by " + shifted + ": " + moved);
    }
}
