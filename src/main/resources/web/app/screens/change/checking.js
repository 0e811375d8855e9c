// @ts-check
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';

/**
 * Has a draft checked; a new question takes the place of one that is still under way.
 *
 * `report` is what came of the last check, null before the first; `busy` whether one is under way; `fault` why there is none.
 *
 * @param path of the draft
 * @param heard called when something changed
 * @param {AbortSignal} signal ends it
 */
export function draftCheck(path, heard, signal) {
  const fetched = fetching(heard, {signal, retried: ['away']});
  const {state} = fetched;
  return {
    get report() {
      return state.value;
    },
    get busy() {
      return state.step === 'loading';
    },
    get fault() {
      return state.step === 'waiting' ? null : state.fault;
    },
    run: () => fetched.run((cancel) => get(`${path}/check`, {signal: cancel})),
  };
}
