package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;

/** Of a screen that was left nothing listens, waits or asks any more, however often it was opened. */
class ClosedScreensIT {

    private static final Map<String, String> SCREENS = Map.of(
            "rules", "#/rules/topsectoren/2011-09",
            "change", "#/change",
            "cases", "#/cases/topsectoren/2011-09",
            "decisions", "#/decisions",
            "running", "#/running");

    /** Counts what listens to the window, the document or the workbench's own events, and the timers that run. */
    private static final String COUNT = """
            window.alive = {listeners: new Set(), timers: new Map()};
            const shared = target => target === window || target === document || target.constructor === EventTarget;
            const names = new WeakMap();
            let last = 0;
            const key = (target, type, listener) => [target, listener].map(one => {
              names.has(one) || names.set(one, ++last);
              return names.get(one);
            }).join() + type;
            const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
            EventTarget.prototype.addEventListener = function(type, listener, options) {
              const target = this ?? window;
              if (listener && shared(target) && !options?.once) {
                const name = key(target, type, listener);
                alive.listeners.add(name);
                options?.signal && add.call(options.signal, 'abort', () => alive.listeners.delete(name));
              }
              return add.call(target, type, listener, options);
            };
            EventTarget.prototype.removeEventListener = function(type, listener, options) {
              const target = this ?? window;
              listener && shared(target) && alive.listeners.delete(key(target, type, listener));
              return remove.call(target, type, listener, options);
            };
            for (const kind of ['Timeout', 'Interval']) {
              const set = window['set' + kind], clear = window['clear' + kind];
              window['set' + kind] = (run, pause, ...more) => {
                const timer = set(() => { kind === 'Timeout' && alive.timers.delete(timer); run(...more); }, pause);
                alive.timers.set(timer, pause);
                return timer;
              };
              window['clear' + kind] = timer => { alive.timers.delete(timer); clear(timer); };
            }
            """;

    @Test
    void nothingOfThemIsLeft() {
        try (Workbench workbench = Workbench.open(SharedService.OPEN.address(), Look.plain(), "#/weigh")) {
            Page page = workbench.page();
            page.addInitScript(COUNT);
            workbench.go("#/weigh");
            round(page);
            Object before = page.evaluate("alive.listeners.size");
            for (int i = 0; i < 3; i++) {
                round(page);
            }
            assertEquals(before, page.evaluate("alive.listeners.size"));
            page.waitForCondition(
                    () -> page.evaluate("[...alive.timers.values()]").equals(List.of()));
        }
    }

    /** Opens each screen, and waits until it has shown what it reads. */
    private static void round(Page page) {
        SCREENS.forEach((screen, address) -> {
            page.evaluate("address => location.hash = address", address);
            assertThat(page.locator(".screen--" + screen + " h1")).isVisible();
            assertThat(page.locator(".screen--" + screen + " .loading")).hasCount(0);
        });
        page.evaluate("location.hash = '#/weigh'");
        assertThat(page.locator(".screen--weigh h1")).isVisible();
    }
}
