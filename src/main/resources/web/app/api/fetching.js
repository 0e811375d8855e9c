// @ts-check
import {back} from './connection.js';
import {failureOf, wantsKey} from './failure.js';

const PAUSE = 5;
const WHEN_BACK = -1;

/**
 * The state machine of whatever is fetched. `state` is `{step, value, fault}`: step is `idle`, `busy`, `done` or `failed`; fault is what
 * `failureOf` gives. While the service or what it needs is away it is tried again by itself; the fault stands until that went well.
 *
 * @param {() => void} changed called at each change of the state
 * @param {object} [options]
 * @param {AbortSignal} [options.closing] ends it for good
 * @param {(value: any) => number | null} [options.every] after how many milliseconds it is fetched anew, by what was fetched; null: not
 *   again. A page that nobody sees waits.
 */
export function fetching(changed, {closing, every = () => null} = {}) {
  const state = {step: 'idle', value: null, fault: null};
  let work = null;
  let breaking = new AbortController();

  /** After how long it is to be tried again; null where it is over. */
  async function attempt(signal) {
    state.step = 'busy';
    queueMicrotask(changed);
    try {
      const value = await work(signal);
      if (signal.aborted) {
        return null;
      }
      Object.assign(state, {step: 'done', value, fault: null});
      changed();
      return every(value);
    } catch (thrown) {
      return signal.aborted ? null : failed(thrown);
    }
  }

  function failed(thrown) {
    const failure = failureOf(thrown);
    const {kind, seconds = PAUSE} = failure;
    Object.assign(state, {step: 'failed', fault: {...failure, seconds, byItself: true}});
    changed();
    return kind === 'away' ? WHEN_BACK : kind === 'unavailable' ? seconds * 1000 : null;
  }

  async function begin() {
    breaking.abort();
    breaking = new AbortController();
    const {signal} = breaking;
    while (!signal.aborted) {
      const wait = await attempt(signal);
      if (wait === null) {
        return;
      }
      await (wait === WHEN_BACK ? back() : seen(wait, signal));
    }
  }

  function stop() {
    breaking.abort();
    Object.assign(state, {step: 'idle', value: null, fault: null});
  }

  closing?.addEventListener('abort', stop);

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

    /** Breaks it off; what was fetched stands. */
    halt: () => breaking.abort(),

    /** Breaks it off and forgets what was fetched. */
    stop,
  };
}

/** Settles after that time, once the page is seen; never where the signal came first. */
async function seen(milliseconds, signal) {
  do {
    await new Promise((settle) => {
      const timer = setTimeout(settle, milliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer), {once: true});
    });
  } while (document.hidden);
}
