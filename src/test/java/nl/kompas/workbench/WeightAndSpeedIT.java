package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;

/** What the weigh screen weighs, and how fast it is; what it takes in time is printed, not judged. */
class WeightAndSpeedIT {

    private static final int ALLOWED_BYTES = 300 * 1024;
    private static final String FETCHED =
            "performance.getEntriesByType('resource').filter(one => /\\.(js|css)($|\\?)/.test(one.name))"
                    + ".map(one => [one.name, one.encodedBodySize])";
    private static final String REPLIES = """
            async () => {
              const times = [];
              for (let turn = 0; turn < 40; turn++) {
                const value = turn % 2 ? 'positive' : 'negative';
                const wanted = turn % 2 ? 'met' : 'unmet';
                const row = document.querySelector('[data-precondition=national-stance]');
                const changed = new Promise(settle => new MutationObserver((list, observer) => {
                  if (row.dataset.status === wanted) { observer.disconnect(); settle(); }
                }).observe(row, {attributes: true}));
                const began = performance.now();
                document.querySelector(`input[name=national-stance][value=${value}]`).click();
                await changed;
                times.push(performance.now() - began);
              }
              return times.sort((one, other) => one - other)[20];
            }""";

    private final URI service = SharedService.OPEN.address();

    @Test
    void scriptsAndStylesAreLight() {
        String address = Weighing.address(
                "initiative", Map.of("purpose", "\"innovation-cooperation\"", "national-stance", "\"positive\""));
        try (Workbench workbench = Workbench.open(service, Look.plain(), address)) {
            Page page = workbench.page();
            page.locator("[data-precondition=national-stance]").waitFor();
            List<?> fetched = (List<?>) page.evaluate(FETCHED);
            long bytes = fetched.stream()
                    .mapToLong(one -> ((Number) ((List<?>) one).get(1)).longValue())
                    .sum();
            assertFalse(fetched.isEmpty());
            System.out.printf(
                    "scripts and styles of Weigh, compressed: %.0f KiB in %d files%n", bytes / 1024.0, fetched.size());
            assertTrue(bytes <= ALLOWED_BYTES, () -> bytes + " bytes: " + fetched);
        }
    }

    @Test
    void repliesAndTheFirstScreenAreTimed() {
        try (Workbench workbench = Workbench.open(
                service,
                Look.plain(),
                Weighing.address("initiative", Map.of("purpose", "\"innovation-cooperation\"")))) {
            Page page = workbench.page();
            new Weighing(workbench).choose("national-stance", "positive");
            Object median = page.evaluate(REPLIES);
            System.out.printf(
                    "from a reply to the changed answer, median of 40: %s ms%n",
                    Math.round(((Number) median).doubleValue()));
            page.navigate("about:blank");
            page.navigate(service.resolve("/?lang=nl#/weigh").toString());
            page.locator("input[name=question]").first().waitFor();
            System.out.printf(
                    "from the page's start to the first screen: %s ms%n",
                    page.evaluate("Math.round(performance.now())"));
        }
    }
}
