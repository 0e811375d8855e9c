package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What moves under the eyes of who reads, as Cumulative Layout Shift is defined: the worst window of shifts less than a second apart, of
 * at most five seconds. The editor is left out, which scrolls to what is written and looked for in it: its nodes are its own, and
 * shifts name none of them. What else moves in the same moment counts for itself, rather too much than too little. The first
 * picture after a press is of that press, also where a busy machine takes longer for it than the half second that the browser gives.
 */
final class Shifts {

    private static final double ALLOWED = 0.1;
    private static final String WATCH = """
            window.shifts = {worst: 0, moved: []};
            let sum = 0, first = 0, last = 0;
            const area = rect => rect.width * rect.height;
            const besides = entry => {
              const moved = entry.sources.filter(one => one.node);
              if (moved.length === entry.sources.length || !document.querySelector('.change-editor')) {
                return entry.value;
              }
              const impact = moved.reduce((all, one) => all + area(one.previousRect) + area(one.currentRect), 0);
              const distance = Math.max(0, ...moved.flatMap(({previousRect: from, currentRect: to}) =>
                [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]));
              return Math.min(1, impact / (innerWidth * innerHeight)) * Math.min(1, distance / Math.max(innerWidth, innerHeight));
            };
            let pressed = {from: 0, to: 0};
            for (const kind of ['click', 'keydown', 'input', 'change']) {
              addEventListener(kind, () => {
                const press = pressed = {from: performance.now(), to: Infinity};
                requestAnimationFrame(() => setTimeout(() => press.to = performance.now()));
              }, true);
            }
            const ofPress = entry => entry.hadRecentInput || (pressed.from <= entry.startTime && entry.startTime <= pressed.to);
            new PerformanceObserver(list => {
              for (const entry of list.getEntries().filter(one => !ofPress(one))) {
                const value = besides(entry);
                const together = entry.startTime - last < 1000 && entry.startTime - first < 5000;
                sum = together ? sum + value : value;
                first = together ? first : entry.startTime;
                last = entry.startTime;
                window.shifts.worst = Math.max(window.shifts.worst, sum);
                window.shifts.moved.push(value.toFixed(3) + ' ' + entry.sources.map(one => one.node?.className || one.node?.nodeName));
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
