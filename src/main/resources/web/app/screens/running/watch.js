// @ts-check
import {Away, call, get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {failureOf, wantsKey} from '../../api/failure.js';
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
 * @param {AbortSignal} closing that of the screen
 */
export function watch(heard, closing) {
  const state = {seen: {}, faulty: {}, rates: [], at: null, paused: false};
  const looking = fetching(() => looking.state.step === 'busy' || heard(), {closing, every: pauseBetween});
  let before = null;

  const parts = {
    policies: async () => (await get('/v1/policies', {signal: closing})).policies,
    health,
    figures: async () =>
      figures(samples((await call('/q/metrics', {signal: closing, headers: {Accept: 'text/plain'}})).body)),
  };

  /** A service that is not ready says so with 503, and with the same body. */
  async function health() {
    try {
      return await get('/q/health', {signal: closing});
    } catch (fault) {
      if (fault.problem?.checks) {
        return fault.problem;
      }
      throw fault;
    }
  }

  async function part(name, read) {
    try {
      state.seen[name] = await read();
      delete state.faulty[name];
    } catch (fault) {
      if (fault instanceof Away || fault.name === 'AbortError') {
        throw fault;
      }
      state.faulty[name] = {...failureOf(fault), byItself: true, seconds: PAUSE / 1000};
    }
  }

  async function look() {
    await Promise.all(Object.entries(parts).map(([name, read]) => part(name, read)));
    await part('faults', faults);
    await part('history', history);
    rate();
    state.at = Date.now();
  }

  /** The faults of the editions that have any, by `policy/edition`. */
  async function faults() {
    const bad = editions().filter((edition) => edition.faultCount);
    const found = await Promise.all(bad.map((edition) => get(editionPath(edition), {signal: closing})));
    return Object.fromEntries(found.map((edition) => [`${edition.policy}/${edition.edition}`, edition.faults]));
  }

  /** What was put in place for any edition, latest first; read again when another rule set answers. */
  async function history() {
    const sets = editions()
      .map((edition) => edition.ruleset + edition.since)
      .join();
    if (state.seen.history?.sets === sets) {
      return state.seen.history;
    }
    const found = await Promise.all(
      editions()
        .filter((edition) => edition.since)
        .map(historyOf),
    );
    return {sets, entries: found.flat().sort((one, other) => other.at.localeCompare(one.at))};
  }

  async function historyOf(edition) {
    const {history: entries} = await get(`${editionPath(edition)}/history`, {signal: closing});
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

  function pauseBetween() {
    return state.paused || Object.values(state.faulty).some(wantsKey) ? null : PAUSE;
  }

  const again = () => looking.run(look);

  return {
    state,
    again,
    pause(paused) {
      state.paused = paused;
      looking.halt();
      heard();
      if (!paused) {
        again();
      }
    },
  };
}
