// @ts-check
import {tell} from '../shell/events.js';
import {get} from './client.js';

let known = null;

/** Who one is and what one may: `{name, roles}`; null while it is not known. */
export function identity() {
  return known;
}

/** Whether one has that role. */
export function may(role) {
  return known?.roles.includes(role) ?? false;
}

/** Asks the service who one is. */
export async function learnIdentity() {
  try {
    known = await get('/v1/identity');
  } catch {
    known = null;
  }
  tell('identity');
}
