package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What moves under the eyes of who reads, as Cumulative Layout Shift is defined: the worst window of shifts less than a second apart, of
 * at most five seconds. The editor is left out, which scrolls to what is written and looked for in it: its nodes are its own, shifts
 * name none of them, and what else moves in the same moment has no figure of its own.
 */
final class Shifts {

    private static final double ALLOWED = 0.1;
    private static final String WATCH = """
            window.shifts = {worst: 0, moved: []};
            let sum = 0, first = 0, last = 0;
            const inEditor = entry => document.querySelector('.change-editor') && entry.sources.some(one => !one.node);
            new PerformanceObserver(list => {
              for (const entry of list.getEntries().filter(one => !one.hadRecentInput && !inEditor(one))) {
                const together = entry.startTime - last < 1000 && entry.startTime - first < 5000;
                sum = together ? sum + entry.value : entry.value;
                first = together ? first : entry.startTime;
                last = entry.startTime;
                window.shifts.worst = Math.max(window.shifts.worst, sum);
                window.shifts.moved.push(entry.value.toFixed(3) + ' ' + entry.sources.map(one => one.node?.className || one.node?.nodeName));
              }
            }).observe({type: 'layout-shift', buffered: true});
            """;

    /** What is drawn now is told of after it was drawn. */
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private Shifts() {}

    /** Watches all pages from their start. */
    static void watch(BrowserContext context) {
        context.addInitScript(WATCH);
    }

    /** Holds that little moved. */
    static void hold(Page page) {
        page.evaluate(DRAWN);
        double worst = ((Number) page.evaluate("window.shifts.worst")).doubleValue();
        Object moved = page.evaluate("window.shifts.moved");
        assertTrue(worst <= ALLOWED, () -> "the layout shifted by " + worst + ": " + moved);
    }
}
