// @ts-check
import {tell} from '../shell/events.js';

const PAUSE = 2000;
let lost = false;
let waiting = [];

/** Whether the service cannot be reached. */
export function away() {
  return lost;
}

/** Settles when the service can be reached again; it is asked every two seconds, and at once when the network comes back. */
export function back() {
  return new Promise((settle) => waiting.push(settle));
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
    waiting.forEach((settle) => settle());
    waiting = [];
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
