// @ts-check
import {Away, get} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {failureOf} from '../../api/failure.js';

/**
 * Has a draft checked; a new question takes the place of one that is still under way.
 *
 * `report` is what came of the last check, null before the first; `busy` whether one is under way; `fault` why there is none.
 *
 * @param path of the draft
 * @param heard called when something changed
 */
export function draftCheck(path, heard) {
  const check = {report: null, busy: false, fault: null};
  let under = null;

  check.run = async () => {
    under?.abort();
    const mine = new AbortController();
    under = mine;
    check.busy = true;
    heard();
    try {
      check.report = await get(`${path}/check`, {signal: mine.signal});
      check.fault = null;
    } catch (fault) {
      if (fault instanceof Away && !mine.signal.aborted) {
        back().then(() => mine === under && check.run());
      }
      check.fault = fault.name === 'AbortError' || fault instanceof Away ? check.fault : failureOf(fault);
    }
    if (under === mine) {
      check.busy = false;
      heard();
    }
  };

  check.close = () => {
    under?.abort();
    under = null;
  };

  return check;
}
