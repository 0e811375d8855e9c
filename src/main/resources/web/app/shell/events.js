// @ts-check
/** What the whole workbench listens to: `language`, `identity`, `connection`, `notices`. */
const events = new EventTarget();

/** Tells everybody who listens. */
export function tell(name) {
  events.dispatchEvent(new Event(name));
}

/**
 * Calls the listener at each of these events.
 *
 * @param {string[]} names
 * @param {() => void} listener
 * @param {AbortSignal} [signal] ends it; absent for what lives as long as the page
 */
export function on(names, listener, signal) {
  names.forEach((name) => events.addEventListener(name, listener, {signal}));
}
