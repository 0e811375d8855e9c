// @ts-check
import {on, tell} from '../shell/events.js';

const PAUSE = 2000;
let lost = false;

/** Whether the service cannot be reached. */
export function away() {
  return lost;
}

/**
 * Settles when the service can be reached again; it is asked every two seconds, and at once when the network comes back.
 *
 * @param {AbortSignal} [signal] stops the waiting: then it never settles
 * @returns {Promise<void>}
 */
export function back(signal) {
  return new Promise((settle) => {
    const heard = new AbortController();
    signal?.addEventListener('abort', () => heard.abort(), {once: true});
    const listen = () => {
      if (!lost) {
        heard.abort();
        settle();
      }
    };
    on(['connection'], listen, heard.signal);
  });
}

/** A call did not arrive. */
export function failed() {
  if (!lost) {
    lost = true;
    tell('connection');
    setTimeout(ask, PAUSE);
    addEventListener('online', ask, {once: true});
  }
}

/** A call arrived. */
export function arrived() {
  if (lost) {
    lost = false;
    tell('connection');
  }
}

async function ask() {
  if (!lost) {
    return;
  }
  try {
    await fetch('/icon.svg', {cache: 'no-store'});
    arrived();
  } catch {
    setTimeout(ask, PAUSE);
  }
}
