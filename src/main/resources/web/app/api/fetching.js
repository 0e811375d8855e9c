// @ts-check
import {after} from '../shell/timers.js';
import {back} from './connection.js';
import {failureOf, wantsKey} from './failure.js';

const PAUSE = 5;

/**
 * @typedef {object} Fetched
 * @property {'idle' | 'loading' | 'loaded' | 'waiting' | 'failed'} step `waiting`: it failed and is tried again by itself
 * @property {any} value what was fetched last; null before that
 * @property {import('./failure.js').Failure | null} fault why the last attempt failed; it stands until one succeeds
 *
 * @typedef {object} Ways
 * @property {AbortSignal} [signal] ends it for good: what is under way is cancelled and nothing more is fetched
 * @property {string[]} [retried] kinds of failure after which it is tried again by itself
 * @property {(value: any) => number | null} [next] in how many milliseconds to fetch anew; null: not by itself
 */

/**
 * Something that is fetched: the one way in which a screen reads from the service. A fetch that is asked for cancels the one under way.
 *
 * @param {() => void} turned called at each change of `state`
 * @param {Ways} ways
 */
export function fetching(turned, {signal, retried = ['away', 'unavailable'], next = () => null} = {}) {
  /** @type {Fetched} */
  const state = {step: 'idle', value: null, fault: null};
  let work = null;
  let current = new AbortController();
  signal?.addEventListener('abort', () => current.abort());

  /** @param {Partial<Fetched>} change */
  function turn(change) {
    Object.assign(state, change);
    turned();
  }

  async function attempt(mine) {
    if (mine.aborted) {
      return;
    }
    turn({step: 'loading'});
    try {
      const value = await work(mine);
      if (!mine.aborted) {
        turn({step: 'loaded', value, fault: null});
        soon(mine);
      }
    } catch (thrown) {
      if (!mine.aborted) {
        await failed(failureOf(thrown), mine);
      }
    }
  }

  async function failed(failure, mine) {
    const {kind, seconds = PAUSE} = failure;
    const byItself = retried.includes(kind);
    turn({step: byItself ? 'waiting' : 'failed', fault: {...failure, seconds, byItself}});
    if (byItself) {
      await (kind === 'away' ? back(mine) : new Promise((settle) => after(seconds * 1000, settle, mine)));
      await attempt(mine);
    }
  }

  function soon(mine) {
    const pause = next(state.value);
    if (pause !== null) {
      after(pause, () => attempt(mine), mine);
    }
  }

  async function begin() {
    current.abort();
    if (!signal?.aborted) {
      current = new AbortController();
      await attempt(current.signal);
    }
  }

  return {
    state,

    /** Fetches with this, which gets a signal that cancels it. What was fetched before stands until then. */
    run(fetch) {
      work = fetch;
      state.fault = null;
      return begin();
    },

    /** Once more. */
    again: begin,

    /** Once more where it failed for want of another key. */
    againWithKey() {
      if (state.step === 'failed' && wantsKey(state.fault)) {
        begin();
      }
    },

    /** Cancels it and forgets what was fetched. */
    stop() {
      current.abort();
      Object.assign(state, {step: 'idle', value: null, fault: null});
    },
  };
}
