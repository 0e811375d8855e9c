import {html, nothing} from 'lit';
import {call, get, Refused} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {editionPath} from '../../api/paths.js';
import {getInTheEnd} from '../../api/persistence.js';
import {moment, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {comparisonView} from './comparison.js';
import {haveDone} from './done.js';
import {reasonField} from './reason.js';

const SHORT = 8;

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
    return document.getElementById(at.problem ? 'put-back-reason' : 'edition-history')?.focus();
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
    choose: (entry) => {
      haveDone(null);
      Object.assign(at, {back: entry, problem: null});
      draw();
    },
    write: (reason) => (at.reason = reason),
    all: () => {
      at.all = true;
      draw();
    },
  };

  return {load, view: () => historyView(at, actions, load), close: () => (wanted = false)};
}

function problemText(fault) {
  const status = fault instanceof Refused ? fault.problem.status : 'away';
  return (
    {412: t('change.put-back-overtaken'), 422: t('change.put-back-faulty'), away: t('shell.away')}[status] ??
    fault.message
  );
}

function historyView(at, actions, load) {
  return html`<section class="panel" aria-labelledby="edition-history">
    <h2 class="utrecht-heading-2" id="edition-history" tabindex="-1">${t('change.history')}</h2>
    ${at.fault ? failedView(at.fault, load) : ''} ${at.busy ? loadingView() : listView(at, actions)}
  </section>`;
}

/** While something is put back the list is away: what comes then comes anew, and nothing moves under the reader. */
function listView(at, actions) {
  const {entries} = at;
  const shown = at.all ? entries : entries?.slice(0, SHORT);
  return html` ${entries?.length === 0 ? html`<p class="utrecht-paragraph change-empty">${t('change.no-history')}</p>` : ''}
    <ol class="change-history" reversed>
      ${shown?.map((entry, index) => entryView(entry, index === 0, at, actions))}
    </ol>
    ${
      entries && shown.length < entries.length
        ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${actions.all}>
            ${t('change.history-all', {count: entries.length})}
          </button>`
        : ''
    }`;
}

function entryView(entry, current, at, actions) {
  const open = at.open === entry;
  return html`<li class="change-history__entry">
    <p class="change-history__head">
      <strong>${moment(entry.at)}</strong>
      ${current ? html`<span class="change-flag change-flag--good">${t('change.answers-now')}</span>` : ''}
    </p>
    <p class="change-history__how">${t(`change.origin.${entry.origin}`, {by: entry.by ?? t('change.somebody')})}</p>
    ${entry.reason ? html`<p class="change-history__why">${t('change.quoted', {text: entry.reason})}</p>` : ''}
    ${
      current
        ? nothing
        : html`<p class="change-history__actions">
            <button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              aria-expanded=${open}
              @click=${() => actions.compare(entry)}
            >
              ${t('change.compare')}<span class="unseen"> ${moment(entry.at)}</span>
            </button>
            <button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              aria-expanded=${at.back === entry}
              @click=${() => actions.choose(entry)}
            >
              ${t('change.put-back')}<span class="unseen"> ${moment(entry.at)}</span>
            </button>
          </p>`
    }
    ${open ? comparisonView(at.comparison) : ''} ${at.back === entry ? backView(entry, at, actions) : ''}
  </li>`;
}

function backView(entry, at, actions) {
  return html`<form class="change-form" @submit=${actions.putBack} novalidate>
    <p class="utrecht-paragraph">${t('change.put-back-lead', {at: moment(entry.at)})}</p>
    ${reasonField({id: 'put-back-reason', reason: at.reason, problem: at.problem, write: actions.write})}
    <p class="change-actions">
      <button type="submit" class="utrecht-button utrecht-button--primary-action" ?disabled=${at.busy}>
        ${t('change.put-back-now')}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => actions.choose(null)}>
        ${t('change.never-mind')}
      </button>
    </p>
  </form>`;
}
