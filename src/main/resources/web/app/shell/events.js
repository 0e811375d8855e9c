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
 * @param {AbortSignal} [closing] ends it: that of the screen, for what belongs to a screen
 */
export function on(names, listener, closing) {
  names.forEach((name) => events.addEventListener(name, listener, {signal: closing}));
}
