import {html} from 'lit';
import {call, get} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {inTheEnd} from '../../api/persistence.js';
import {number, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {address} from '../../shell/routes.js';
import {aboutView, turnView} from './answer-words.js';
import {dayField, startOf} from './days.js';

const PAUSE = 700;
const RUNNING = ['queued', 'running'];

/** Replays the decisions that were recorded by the draft: what would have come out otherwise. */
export function impactPart(page) {
  const {work, of} = page;
  const at = {run: null, fault: null, from: '', until: '', busy: false, revision: null};
  let timer = null;

  async function start(event) {
    event.preventDefault();
    Object.assign(at, {busy: true, fault: null, run: null});
    page.draw();
    try {
      await work.save();
      at.revision = work.draft.revision;
      at.run = (await call('/v1/replays', {method: 'POST', body: order()})).body;
      timer = setTimeout(follow, PAUSE);
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    at.busy = false;
    page.draw();
  }

  function order() {
    const decisions = {policy: of.policy, edition: of.edition};
    return {
      target: {...of},
      decisions: {...decisions, ...(at.from && {from: startOf(at.from)}), ...(at.until && {to: startOf(at.until, 1)})},
    };
  }

  async function follow() {
    try {
      at.run = await inTheEnd(
        () => get(`/v1/replays/${at.run.id}`),
        () => !work.closed,
      );
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    if (!work.closed && !at.fault && RUNNING.includes(at.run.state)) {
      timer = setTimeout(follow, PAUSE);
    }
    page.draw();
  }

  async function cancel() {
    clearTimeout(timer);
    try {
      await call(`/v1/replays/${at.run.id}`, {method: 'DELETE'});
      at.run = null;
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    page.draw();
  }

  const set = (name) => (value) => (at[name] = value);
  return {
    show() {},
    view: () =>
      html`<section class="panel" aria-labelledby="impact-title">
        <h2 class="utrecht-heading-2" id="impact-title">${t('change.part.impact')}</h2>
        <p class="utrecht-paragraph change-lead">${t('change.impact-lead')}</p>
        <form class="change-form change-form--row" @submit=${start}>
          ${dayField({id: 'impact-from', label: t('change.from'), value: at.from, write: set('from')})}
          ${dayField({id: 'impact-until', label: t('change.until'), value: at.until, write: set('until')})}
          <button
            type="submit"
            class="utrecht-button utrecht-button--primary-action"
            ?disabled=${at.busy || running(at.run)}
          >
            ${t('change.replay')}
          </button>
        </form>
        ${at.fault ? problemView(at.fault, () => page.draw()) : ''} ${at.run ? runView(page, at, cancel) : ''}
      </section>`,
    close: () => clearTimeout(timer),
  };
}

function running(run) {
  return run !== null && RUNNING.includes(run.state);
}

/** A draft with faults cannot answer; there is nothing to ask for again then. */
function problemView(fault, again) {
  return fault.problem?.status === 422
    ? html`<div class="utrecht-alert utrecht-alert--warning" role="alert">
        <p class="utrecht-paragraph">${t('change.impact-faulty')}</p>
      </div>`
    : failedView(fault, again);
}

function runView(page, at, cancel) {
  const {run} = at;
  if (running(run)) {
    return html`<div class="change-progress">
      <label for="impact-progress">${t('change.replaying', {done: number(run.progress.done)})}</label>
      <progress
        id="impact-progress"
        max=${run.progress.total ?? 1}
        value=${run.progress.total ? run.progress.done : 0}
      ></progress>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${cancel}>
        ${t('change.cancel')}
      </button>
    </div>`;
  }
  const {same, different, refused} = run.counts;
  const outdated = at.revision !== page.work.draft.revision;
  return html` ${outdated ? html`<p class="utrecht-paragraph change-outdated">${t('change.outdated')}</p>` : ''}
    ${run.state === 'done' ? '' : html`<p class="utrecht-paragraph">${t(`change.run.${run.state}`)} ${run.reason ?? ''}</p>`}
    <p class="change-verdict change-verdict--${different + refused ? 'bad' : 'good'}" role="status">
      ${t('change.replayed', {count: same + different + refused})}
    </p>
    <dl class="change-counts">
      ${Object.entries({same, different, refused}).map(
        ([name, count]) =>
          html`<div>
            <dt>${t(`change.count.${name}`)}</dt>
            <dd>${number(count)}</dd>
          </div>`,
      )}
    </dl>
    ${run.groups?.length ? groupsView(page.words, run.groups) : ''}`;
}

function groupsView(words, groups) {
  return html`<h3 class="utrecht-heading-3">${t('change.groups')}</h3>
    <ul class="change-list change-groups">
      ${groups.map(
        ({what, count, rulesAfter, rulesBefore, examples}) =>
          html`<li>
            <p>
              ${aboutView(words, what.section, what.about)}
              ${turnView(what.section, what.from ?? (what.kind === 'lost' ? 'lost' : ''), what.to ?? (what.kind === 'gained' ? 'gained' : ''))}
            </p>
            <p class="change-card__quiet">
              ${t('change.in-decisions', {count})}
              ${examples.map((id) => html` <a class="utrecht-link" href=${address('decisions', [id])}>${id.slice(-8)}</a>`)}
            </p>
            ${rulesLine('change.rules-before', rulesBefore)} ${rulesLine('change.rules-after', rulesAfter)}
          </li>`,
      )}
    </ul>`;
}

function rulesLine(key, rules) {
  return rules.length
    ? html`<p class="change-card__quiet">
        ${t(key)} ${rules.map(({rule}, index) => html`${index ? ', ' : ''}<code>${rule.id}</code>`)}
      </p>`
    : '';
}
