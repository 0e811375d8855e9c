// @ts-check
import {Away, call, get} from '../../api/client.js';
import {failureOf, wantsKey} from '../../api/failure.js';
import {fetching} from '../../api/fetching.js';
import {editionPath} from '../../api/paths.js';
import {figures, samples} from './metrics.js';

const PAUSE = 5000;
const KEPT = 60;

/**
 * Looks at the service every few seconds, while the page is seen and nobody has paused it.
 *
 * `seen` holds what was seen last, by part: `policies`, `faults` (by edition), `health`, `figures`, `history`; `faulty` why a part could not be
 * read; `rates` evaluations a second at each look, `at` when it looked last.
 *
 * @param {() => void} heard called after each look
 * @param {AbortSignal} signal ends it
 */
export function watch(heard, signal) {
  const state = {seen: {}, faulty: {}, rates: [], at: null, paused: false};
  const looks = fetching(() => looks.state.step === 'loaded' && heard(), {signal, retried: ['away'], next});
  let before = null;

  const parts = {
    policies: async (cancel) => (await get('/v1/policies', {signal: cancel})).policies,
    health,
    figures: async (cancel) =>
      figures(samples((await call('/q/metrics', {signal: cancel, headers: {Accept: 'text/plain'}})).body)),
  };

  /** A service that is not ready says so with 503, and with the same body. */
  async function health(cancel) {
    try {
      return await get('/q/health', {signal: cancel});
    } catch (fault) {
      if (fault.problem?.checks) {
        return fault.problem;
      }
      throw fault;
    }
  }

  async function part(name, read, cancel) {
    try {
      state.seen[name] = await read(cancel);
      delete state.faulty[name];
    } catch (fault) {
      if (fault instanceof Away || fault.name === 'AbortError') {
        throw fault;
      }
      state.faulty[name] = {...failureOf(fault), byItself: true, seconds: PAUSE / 1000};
    }
  }

  async function look(cancel) {
    if (document.hidden && state.at !== null) {
      return;
    }
    await Promise.all(Object.entries(parts).map(([name, read]) => part(name, read, cancel)));
    await part('faults', faults, cancel);
    await part('history', history, cancel);
    rate();
    state.at = Date.now();
  }

  /** The faults of the editions that have any, by `policy/edition`. */
  async function faults(cancel) {
    const bad = editions().filter((edition) => edition.faultCount);
    const found = await Promise.all(bad.map((edition) => get(editionPath(edition), {signal: cancel})));
    return Object.fromEntries(found.map((edition) => [`${edition.policy}/${edition.edition}`, edition.faults]));
  }

  /** What was put in place for any edition, latest first; read again when another rule set answers. */
  async function history(cancel) {
    const sets = editions()
      .map((edition) => edition.ruleset + edition.since)
      .join();
    if (state.seen.history?.sets === sets) {
      return state.seen.history;
    }
    const found = await Promise.all(
      editions()
        .filter((edition) => edition.since)
        .map((edition) => historyOf(edition, cancel)),
    );
    return {sets, entries: found.flat().sort((one, other) => other.at.localeCompare(one.at))};
  }

  async function historyOf(edition, cancel) {
    const {history: entries} = await get(`${editionPath(edition)}/history`, {signal: cancel});
    return entries.map((entry) => ({...entry, policy: edition.policy, edition: edition.edition}));
  }

  function editions() {
    return (state.seen.policies ?? []).flatMap((policy) => policy.editions);
  }

  function rate() {
    const now = {at: Date.now(), count: state.seen.figures?.answered};
    if (now.count === undefined || state.faulty.figures) {
      return;
    }
    if (before && now.count >= before.count) {
      state.rates = [...state.rates, (now.count - before.count) / ((now.at - before.at) / 1000)].slice(-KEPT);
    }
    before = now;
  }

  function next() {
    return state.paused || Object.values(state.faulty).some(wantsKey) ? null : PAUSE;
  }

  looks.run(look);
  return {
    state,
    again: looks.again,
    pause(paused) {
      state.paused = paused;
      heard();
      if (!paused) {
        looks.again();
      }
    },
  };
}
