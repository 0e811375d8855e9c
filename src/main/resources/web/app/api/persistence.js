// @ts-check
import {Away, get} from './client.js';
import {back} from './connection.js';

/**
 * Reads what stands at that path; where the service is away it waits until it is back and asks again.
 *
 * @param wanted tells whether anybody still waits for it
 * @throws Refused, and Away where nobody waits any more
 */
export async function getInTheEnd(path, wanted = () => true) {
  return inTheEnd(() => get(path), wanted);
}

/** Calls until it arrives. Only for calls that may be made twice. */
export async function inTheEnd(asked, wanted = () => true) {
  for (;;) {
    try {
      return await asked();
    } catch (fault) {
      if (!(fault instanceof Away) || !wanted()) {
        throw fault;
      }
      await back();
    }
  }
}
