// @ts-check
import {call, get, Refused} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {editionPath} from '../../api/paths.js';
import {t} from '../../shell/language.js';
import {haveDone} from './done.js';
import {historyView} from './history-view.js';

/** What was put in place for an edition, how it differs from what answers now, and putting it back. */
export function editionHistory(of, draw, signal) {
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

  const fetched = fetching(found, {signal, retried: ['away']});

  async function read(cancel) {
    at.seen = (await get(`${path}/files`, {signal: cancel})).revision;
    return (await get(`${path}/history`, {signal: cancel})).history;
  }

  function found() {
    const {step, value, fault} = fetched.state;
    const none = fault?.kind === 'missing';
    if (step === 'loaded' || step === 'failed') {
      at.fault = none ? null : fault;
      at.entries = none ? [] : fault ? null : value;
      draw();
    }
  }

  const load = () => fetched.run(read);

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

  return {load, view: () => historyView(at, actions, load)};
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
