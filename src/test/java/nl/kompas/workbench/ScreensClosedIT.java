package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen that is closed leaves no listener on what outlives it, no timer and no observer. */
class ScreensClosedIT {

    private static final int TIMES = 4;

    /** Counts what listens to the window, the document or a shared store, the timers that are set and the observers that look. */
    private static final String COUNT = """
            (() => {
              const kept = {listeners: new Set(), timers: new Set(), observers: new Set()};
              window.kept = () => Object.entries(kept).flatMap(([kind, all]) => [...all].map(one => kind + ' ' + (one.name ?? '')))
                .sort().join('\\n');
              const outlives = target => target === window || target === document || target instanceof MediaQueryList
                || Object.getPrototypeOf(target) === EventTarget.prototype;
              const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
              const same = (one, target, name, listener) => one.target === target && one.name === name && one.listener === listener;
              const forget = (target, name, listener) =>
                kept.listeners.forEach(one => same(one, target, name, listener) && kept.listeners.delete(one));
              EventTarget.prototype.addEventListener = function (name, listener, options) {
                const target = this ?? window;
                add.call(target, name, listener, options);
                if (outlives(target) && listener && !options?.signal?.aborted) {
                  forget(target, name, listener);
                  kept.listeners.add({target, name, listener});
                  const gone = () => forget(target, name, listener);
                  options?.signal && add.call(options.signal, 'abort', gone);
                  options?.once && add.call(target, name, gone, {once: true});
                }
              };
              EventTarget.prototype.removeEventListener = function (name, listener, options) {
                remove.call(this ?? window, name, listener, options);
                forget(this ?? window, name, listener);
              };
              const timers = new Map();
              const drop = id => kept.timers.delete(timers.get(id)) && timers.delete(id);
              const {setTimeout: later, setInterval: every, clearTimeout: clear} = window;
              const keep = (id, pause) => {
                timers.set(id, {name: String(pause)});
                kept.timers.add(timers.get(id));
                return id;
              };
              window.setTimeout = (run, pause = 0, ...given) => {
                const id = later((...all) => { drop(id); run(...all); }, pause, ...given);
                return keep(id, pause);
              };
              window.setInterval = (run, pause, ...given) => keep(every(run, pause, ...given), pause);
              window.clearTimeout = window.clearInterval = id => { drop(id); clear(id); };
              for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
                window[name] = class extends window[name] {
                  observe(...what) { kept.observers.add(this); super.observe(...what); }
                  disconnect() { kept.observers.delete(this); super.disconnect(); }
                };
              }
            })();
            """;

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @ValueSource(strings = {"#/weigh", "#/change", "#/cases", "#/decisions", "#/decisions/verification", "#/running"})
    void nothingOfAScreenRemains(String screen) {
        try (Workbench workbench = counting("#/rules")) {
            leavesNothing(workbench.page(), screen, "h1");
        }
    }

    @Test
    void nothingOfTheRulesRemains() {
        try (Workbench workbench = counting("#/weigh")) {
            leavesNothing(workbench.page(), "#/rules", ".timeline");
        }
    }

    @Test
    void nothingOfADraftRemains() {
        String draft = Drafting.made();
        try (Workbench workbench = counting("#/rules")) {
            workbench.page().evaluate("key => sessionStorage.setItem('kompas.key', key)", Drafting.key());
            workbench.page().reload();
            String file = new Drafting(workbench, draft).at("files?file=regions.drl");
            leavesNothing(workbench.page(), file, ".cm-content");
        } finally {
            Drafting.request().delete(Drafting.EDITION + "/drafts/" + draft);
        }
    }

    @Test
    void nothingIsAskedAgainForAScreenThatIsClosed() {
        try (Workbench workbench = counting("#/rules")) {
            workbench
                    .page()
                    .route(
                            "**/v1/decisions?*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setContentType("application/problem+json")
                                    .setBody("{\"status\": 503, \"title\": \"busy\"}")));
            try {
                leavesNothing(workbench.page(), "#/decisions", "[data-fault=unavailable]");
            } finally {
                workbench.forgive("503");
            }
        }
    }

    private Workbench counting(String resting) {
        Workbench workbench = Workbench.open(service, Look.plain(), "#/weigh");
        workbench.page().addInitScript(COUNT);
        workbench.go(resting);
        return workbench;
    }

    /** Opens a screen and goes back a few times; the first time is left out, in which its modules load and set up what all share. */
    private static void leavesNothing(Page page, String screen, String there) {
        String resting = URI.create(page.url()).getRawFragment();
        visit(page, screen, there, resting);
        String before = (String) page.evaluate("kept()");
        assertTrue(before.contains("listeners hashchange"), "nothing was counted: " + before);
        for (int time = 0; time < TIMES; time++) {
            visit(page, screen, there, resting);
        }
        assertEquals(List.of(before.split("\n")), List.of(((String) page.evaluate("kept()")).split("\n")));
    }

    private static void visit(Page page, String screen, String there, String resting) {
        page.evaluate("to => location.hash = to", screen);
        page.locator(".screen--" + screen.split("/")[1] + " " + there).first().waitFor();
        page.evaluate("to => location.hash = to", "#" + resting);
        page.locator(".screen--" + resting.split("/")[1] + " h1").waitFor();
    }
}
