// @ts-check
/** What the browser keeps for the next time. Without it (private windows, policy) the workbench goes on and forgets. */

/** What was kept under that name in this browser, or null. */
export function recall(name, storage = localStorage) {
  try {
    return storage.getItem(`kompas.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a text; null lets go of it. */
export function keep(name, value, storage = localStorage) {
  try {
    if (value === null) {
      storage.removeItem(`kompas.${name}`);
    } else {
      storage.setItem(`kompas.${name}`, value);
    }
  } catch {
    // Nothing can be kept here: what is on the page stays on the page.
  }
}
