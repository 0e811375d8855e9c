// @ts-check
import {Away, Refused, get} from '../api/client.js';
import {back} from '../api/connection.js';
import {on} from '../shell/events.js';

const readings = new Set();
on(['identity'], () => readings.forEach((reading) => reading.askAgain()));

/**
 * What a screen reads from the API, each path once. `read(path)` gives at once what is known: `{state, value, problem}` with
 * `state` one of `loading`, `there`, `refused`, `away`; `changed` is called when it becomes known. What could not be reached is
 * read when the service is back, and what was not allowed when one gives another key.
 */
export function reading(changed) {
  const held = new Map();
  const fetched = async (path) => {
    const entry = held.get(path) ?? {};
    held.set(path, {...entry, state: entry.value === undefined ? 'loading' : entry.state});
    let now;
    try {
      now = {state: 'there', value: await get(path)};
    } catch (fault) {
      now = failure(fault, entry.value);
    }
    if (readings.has(self)) {
      held.set(path, now);
      changed();
      if (now.state === 'away') {
        back().then(() => held.get(path) === now && fetched(path));
      }
    }
    return now;
  };
  const self = {
    read(path) {
      if (!held.has(path)) {
        fetched(path);
      }
      return held.get(path);
    },
    again: fetched,
    forgetBelow(start) {
      [...held.keys()].filter((path) => path.startsWith(start)).forEach((path) => held.delete(path));
    },
    askAgain() {
      held.forEach((entry, path) => [401, 403].includes(entry.problem?.status) && fetched(path));
    },
    close() {
      readings.delete(self);
    },
  };
  readings.add(self);
  return self;
}

/** All of several entries: there where all are, else as the first that is not. */
export function all(entries) {
  return (
    entries.find((entry) => entry.state !== 'there') ?? {state: 'there', value: entries.map((entry) => entry.value)}
  );
}

function failure(fault, value) {
  if (fault instanceof Refused) {
    return {state: 'refused', problem: fault.problem};
  }
  if (fault instanceof Away) {
    return {state: value === undefined ? 'away' : 'there', value};
  }
  throw fault;
}
