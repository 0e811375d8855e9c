// @ts-check
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';

/**
 * Has a draft checked; a new question takes the place of one that is still under way.
 *
 * `report` is what came of the last check, null before the first; `busy` whether one is under way; `fault` why there is none. That the service
 * is away the page says elsewhere.
 *
 * @param {string} path of the draft
 * @param {() => void} heard called when something changed
 */
export function draftCheck(path, heard) {
  const fetched = fetching(heard);
  const {state} = fetched;
  return {
    get report() {
      return state.value;
    },
    get busy() {
      return state.step === 'busy';
    },
    get fault() {
      return state.fault?.kind === 'away' ? null : state.fault;
    },
    run: () => fetched.run((signal) => get(`${path}/check`, {signal})),
    close: fetched.stop,
  };
}
