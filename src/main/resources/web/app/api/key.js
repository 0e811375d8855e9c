// @ts-check
import {tell} from '../shell/events.js';
import {keep, recall} from '../shell/local-store.js';

let asked = null;

/** The key of this tab, or null. It goes with the tab: nothing of it stays in the browser. */
export function key() {
  return recall('key', sessionStorage);
}

/** Takes a key into use; null lets go of it. */
export function useKey(value) {
  keep('key', value, sessionStorage);
  tell('identity');
}

/**
 * Asks for a key, since the service wants one. All calls that wait get the same answer.
 *
 * @param refused the key that did not do
 * @returns whether there is another to try
 */
export function askForKey(refused) {
  if (key() !== refused) {
    return Promise.resolve(key() !== null);
  }
  if (!asked) {
    let settle;
    asked = {promise: new Promise((resolve) => (settle = resolve)), settle, refused: refused !== null};
    tell('identity');
  }
  return asked.promise;
}

/** Asks for another key and goes on with it. */
export async function withOtherKey(again) {
  if (await askForKey(key())) {
    again();
  }
}

/** Whether the service waits for a key; `{refused}`: whether the last one did not do. */
export function asking() {
  return asked;
}

/** The user answered with a key, or with null: rather not. */
export function answerKey(value) {
  const {settle} = asked ?? {};
  asked = null;
  if (value) {
    useKey(value);
  }
  settle?.(Boolean(value));
  tell('identity');
}
