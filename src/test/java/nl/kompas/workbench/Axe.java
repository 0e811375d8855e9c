package nl.kompas.workbench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * axe-core in the page. It stays there until another page is loaded, and says what is wrong and nothing of what is right: its own
 * builder for Playwright does neither, and takes most of the time of a test.
 */
final class Axe {

    private static final String SCRIPT = script();
    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly",
                    Map.of(
                            "type",
                            "tag",
                            "values",
                            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")),
            "resultTypes", List.of("violations"));
    private static final String LOOK = """
            async options => (await axe.run(document, options)).violations.map(rule => `${rule.id}: ${rule.help} — `
                + rule.nodes.map(node => `${JSON.stringify(node.target)} ${node.failureSummary}`).join('; '))
            """;

    private Axe() {}

    /** What keeps people out in the state that the page is in, a line for each rule that it breaks. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(LOOK, OPTIONS);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
