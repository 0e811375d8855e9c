// @ts-check
import {get} from '../api/client.js';
import {fetching} from '../api/fetching.js';
import {on} from '../shell/events.js';

/**
 * What a screen reads from the API, each path once. `read(path)` gives at once what is known, as `seen` does; `changed` is called when
 * it becomes known. What could not be reached is read when the service is back, and what was not allowed when one gives another key.
 *
 * @param {() => void} changed
 * @param {AbortSignal} signal ends it
 */
export function reading(changed, signal) {
  const held = new Map();
  on(['identity'], () => held.forEach((entry) => entry.againWithKey()), signal);

  /** Views read while they are drawn, so that a fetch which begins must not draw. */
  function fetch(path) {
    if (held.has(path)) {
      return held.get(path).again();
    }
    const entry = fetching(() => entry.state.step !== 'loading' && changed(), {signal, retried: ['away']});
    held.set(path, entry);
    return entry.run((cancel) => get(path, {signal: cancel}));
  }

  return {
    read(path) {
      if (!held.has(path)) {
        fetch(path);
      }
      return seen(held.get(path).state);
    },

    /** Reads anew; settles when that is done. */
    async again(path) {
      await fetch(path);
      return this.read(path);
    },

    forgetBelow(start) {
      [...held.keys()]
        .filter((path) => path.startsWith(start))
        .forEach((path) => {
          held.get(path).stop();
          held.delete(path);
        });
    },
  };
}

/**
 * What a view may show of something that is fetched: `loaded` while it has a value that holds, also while that is read anew or the service
 * is away. A value that the service has refused since holds no more.
 *
 * @param {import('../api/fetching.js').Fetched} fetched
 * @returns {{step: string, value?: any, fault: any}}
 */
export function seen({step, value, fault}) {
  const holds = value !== null && (fault === null || fault.kind === 'away');
  return holds ? {step: 'loaded', value, fault: null} : {step, fault};
}

/** All of several entries: loaded where all are, else as the first that is not. */
export function all(entries) {
  return (
    entries.find((entry) => entry.step !== 'loaded') ?? {step: 'loaded', value: entries.map((entry) => entry.value)}
  );
}
