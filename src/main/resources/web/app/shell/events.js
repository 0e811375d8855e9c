// @ts-check
/** What the whole workbench listens to: `language`, `identity`, `connection`, `notices`. */
const events = new EventTarget();

/** Tells everybody who listens. */
export function tell(name) {
  events.dispatchEvent(new Event(name));
}

/** Calls the listener at each of these events. */
export function on(names, listener) {
  names.forEach((name) => events.addEventListener(name, listener));
}
