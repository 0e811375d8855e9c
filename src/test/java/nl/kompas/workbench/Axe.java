package nl.kompas.workbench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.Soak;

/**
 * axe-core in the page. It stays there until another page is loaded, and says what is wrong and nothing of what is right: its own
 * builder for Playwright does neither, and takes most of the time of a test. Of a long list the fast run looks at the first twelve,
 * the soak at all.
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
            async ({options, most}) => {
              const kind = element => element.tagName + ' ' + element.className;
              const beyond = parent => {
                const seen = {};
                return [...parent.children].flatMap(one =>
                    (seen[kind(one)] = (seen[kind(one)] ?? 0) + 1) > most ? one : beyond(one));
              };
              const exclude = beyond(document.querySelector('main'));
              const found = await axe.run({include: [document], exclude}, options);
              return found.violations.map(rule => `${rule.id}: ${rule.help} — `
                  + rule.nodes.map(node => `${JSON.stringify(node.target)} ${node.failureSummary}`).join('; '));
            }
            """;
    private static final int OF_A_LIST = Soak.times(12, Integer.MAX_VALUE);

    private Axe() {}

    /** What keeps people out in the state that the page is in, a line for each rule that it breaks. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(LOOK, Map.of("options", OPTIONS, "most", OF_A_LIST));
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
