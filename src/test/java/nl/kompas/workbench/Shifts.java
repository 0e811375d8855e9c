package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What moves under the eyes of who reads, as Cumulative Layout Shift is defined: the worst window of shifts less than a second apart, of
 * at most five seconds. The editor is left out, which scrolls to what is written and looked for in it: its nodes are its own, and
 * shifts name none of them.
 */
final class Shifts {

    private static final double ALLOWED = 0.1;
    private static final String WATCH = """
            window.shifts = {worst: 0, moved: []};
            let sum = 0, first = 0, last = 0;
            const inEditor = entry => document.querySelector('.change-editor') && entry.sources.every(one => !one.node);
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

    private Shifts() {}

    /** Watches all pages from their start. */
    static void watch(BrowserContext context) {
        context.addInitScript(WATCH);
    }

    /** Holds that little moved. */
    static void hold(Page page) {
        double worst = ((Number) page.evaluate("window.shifts.worst")).doubleValue();
        Object moved = page.evaluate("window.shifts.moved");
        assertTrue(worst <= ALLOWED, () -> "the layout shifted by " + worst + ": " + moved);
    }
}
