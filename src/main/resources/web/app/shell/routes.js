// @ts-check
/**
 * Where one is: `#/screen/part/part?name=value`. It stands in the fragment, which no browser sends to a server: what a case
 * holds stays with who has the address.
 */

/** The screen, the parts after it, and the values, of the address of the page. */
export function route() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [screen, ...parts] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return {screen, parts, values: Object.fromEntries(new URLSearchParams(query))};
}

/** The address of a screen. Values that are empty are left out. */
export function address(screen, parts = [], values = {}) {
  const path = [screen, ...parts].map(encodeURIComponent).join('/');
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(given).toString();
  return `#/${path}${query ? `?${query}` : ''}`;
}

/** Goes there: the back button comes back here. */
export function go(to) {
  location.hash = to;
}

/** Says in the address where one is by now, without a step for the back button and without telling anybody. */
export function note(where) {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${where}`);
}

/** Calls the listener each time the address leads elsewhere. */
export function onRoute(listener) {
  addEventListener('hashchange', listener);
}
