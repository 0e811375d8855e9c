// @ts-check
import {back} from './connection.js';
import {failureOf, wantsKey} from './failure.js';

const PAUSE = 5;

/**
 * Something that is fetched, and what became of it. `state` is `{step, value, fault}`: step is `idle`, `busy`, `done` or `failed`;
 * fault is what `failureOf` gives.
 * While the service or what it needs is away it is tried again by itself; the fault stands until that went well.
 */
export function fetching(draw) {
  const state = {step: 'idle', value: null, fault: null};
  let work = null;
  let breaking = new AbortController();

  async function attempt(signal) {
    state.step = 'busy';
    draw();
    try {
      const value = await work(signal);
      if (!signal.aborted) {
        Object.assign(state, {step: 'done', value, fault: null});
        draw();
      }
    } catch (fault) {
      if (!signal.aborted) {
        await failed(fault, signal);
      }
    }
  }

  async function failed(fault, signal) {
    const failure = failureOf(fault);
    const {kind, seconds = PAUSE} = failure;
    Object.assign(state, {step: 'failed', fault: {...failure, seconds, byItself: true}});
    draw();
    if (kind === 'away' || kind === 'unavailable') {
      await (kind === 'away' ? back() : new Promise((settle) => setTimeout(settle, seconds * 1000)));
      if (!signal.aborted) {
        await attempt(signal);
      }
    }
  }

  function begin() {
    breaking.abort();
    breaking = new AbortController();
    return attempt(breaking.signal);
  }

  return {
    state,

    /** Fetches with this, which gets a signal that breaks it off. What was fetched before stands until then. */
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

    /** Breaks it off and forgets what was fetched. */
    stop() {
      breaking.abort();
      Object.assign(state, {step: 'idle', value: null, fault: null});
    },
  };
}
