// @ts-check
import {get} from '../api/client.js';
import {fetching} from '../api/fetching.js';
import {on} from '../shell/events.js';

/**
 * What a screen reads from the API, each path once. `read(path)` gives at once what is known of it, see `entryOf`; `changed` is called
 * when more becomes known. What was not allowed is read again when one gives another key.
 *
 * @param {() => void} changed
 * @param {AbortSignal} closing that of the screen
 */
export function reading(changed, closing) {
  /** @type {Map<string, ReturnType<typeof fetching>>} */
  const held = new Map();
  on(['identity'], () => held.forEach((one) => one.againWithKey()), closing);

  function fetched(path) {
    const one = fetching(() => one.state.step === 'busy' || changed(), {closing});
    held.set(path, one);
    one.run((signal) => get(path, {signal}));
    return one;
  }

  return {
    read: (path) => entryOf(held.get(path) ?? fetched(path)),

    /** Reads it anew; what is known stands until then. */
    async again(path) {
      await held.get(path)?.again();
      return this.read(path);
    },

    /** Forgets all whose path begins so. */
    forgetBelow(start) {
      held.forEach((one, path) => {
        if (path.startsWith(start)) {
          one.stop();
          held.delete(path);
        }
      });
    },
  };
}

/**
 * What is known of something that is fetched: `{state, value, fault}` with `state` one of `loading`, `there`, `refused`, `away`. What
 * was there stays there while the service is away.
 */
export function entryOf({state: {value, fault}}) {
  if (fault !== null && fault.kind !== 'away') {
    return {state: 'refused', fault};
  }
  if (value !== null) {
    return {state: 'there', value};
  }
  return fault === null ? {state: 'loading'} : {state: 'away', fault};
}

/** All of several entries: there where all are, else as the first that is not. */
export function all(entries) {
  return (
    entries.find((entry) => entry.state !== 'there') ?? {state: 'there', value: entries.map((entry) => entry.value)}
  );
}
