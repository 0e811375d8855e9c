// @ts-check
import {call, get, Refused} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {editionPath} from '../../api/paths.js';
import {getInTheEnd} from '../../api/persistence.js';
import {t} from '../../shell/language.js';
import {haveDone} from './done.js';
import {historyView} from './history-view.js';

/** What was put in place for an edition, how it differs from what answers now, and putting it back. */
export function editionHistory(of, draw) {
  const path = editionPath(of);
  const at = {
    entries: null,
    seen: null,
    fault: null,
    open: null,
    comparison: null,
    back: null,
    all: false,
    reason: '',
    problem: null,
    busy: false,
  };
  let wanted = true;

  async function load() {
    try {
      at.fault = null;
      at.seen = (await getInTheEnd(`${path}/files`, () => wanted)).revision;
      at.entries = (await getInTheEnd(`${path}/history`, () => wanted)).history;
    } catch (refused) {
      const failure = failureOf(refused);
      const none = failure.kind === 'missing';
      at.entries = none ? [] : null;
      at.fault = none ? null : failure;
    }
    draw();
  }

  async function compare(entry) {
    at.open = at.open === entry ? null : entry;
    at.comparison = null;
    draw();
    if (at.open) {
      try {
        at.comparison = await get(`${path}/rule-sets/${entry.revision}/comparison?with=${at.entries[0].revision}`);
      } catch (fault) {
        at.comparison = {fault};
      }
      draw();
    }
  }

  /** Puts back what answered then, on condition that the folder is as this page found it. */
  async function putBack(event) {
    event.preventDefault();
    at.problem = at.reason.trim() ? null : t('change.reason-missing');
    if (at.problem) {
      event.target.querySelector('textarea').focus();
      return draw();
    }
    atTheHead();
    at.busy = true;
    draw();
    try {
      await reinstate(at.back);
      haveDone('change.put-back-done');
      Object.assign(at, {back: null, reason: '', open: null});
      await load();
    } catch (fault) {
      at.problem = problemText(fault);
    }
    at.busy = false;
    draw();
    return at.problem ? document.getElementById('put-back-reason')?.focus() : atTheHead();
  }

  async function reinstate({revision}) {
    const headers = {'If-Match': `"${at.seen}"`};
    await call(`${path}/rule-sets/${revision}/reinstatement`, {
      method: 'POST',
      body: {reason: at.reason.trim()},
      headers,
    });
  }

  const actions = {
    compare,
    putBack,
    choose(entry) {
      const left = at.back;
      haveDone(null);
      Object.assign(at, {back: entry, problem: null});
      draw();
      document.getElementById(entry ? 'put-back-reason' : `put-back-${left.at}`).focus();
    },
    write(reason) {
      at.reason = reason;
      if (at.problem && reason.trim()) {
        at.problem = null;
        draw();
      }
    },
    all: () => {
      at.all = true;
      draw();
    },
  };

  return {load, view: () => historyView(at, actions, load), close: () => (wanted = false)};
}

/** Where one is while the list is away, and when it is there anew. */
function atTheHead() {
  document.getElementById('edition-history')?.focus();
}

function problemText(fault) {
  const status = fault instanceof Refused ? fault.problem.status : 'away';
  return (
    {412: t('change.put-back-overtaken'), 422: t('change.put-back-faulty'), away: t('shell.away')}[status] ??
    fault.message
  );
}
