// @ts-check
import {html} from 'lit';
import {failedView} from '../../shell/failure-view.js';
import {number, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {aboutView, turnView} from './answer-words.js';

const RUNNING = ['queued', 'running'];

/** Whether a replay is still on its way. */
export function running(run) {
  return run !== null && RUNNING.includes(run.state);
}

/** A draft with faults cannot answer; there is nothing to ask for again then. */
export function problemView(fault, again) {
  return fault.problem?.status === 422
    ? html`<div class="utrecht-alert utrecht-alert--warning" role="alert">
        <p class="utrecht-paragraph">${t('change.impact-faulty')}</p>
      </div>`
    : failedView(fault, again);
}

/** How far a replay is, or what came of it. */
export function runView(page, at, cancel) {
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
  const outdated = at.revision !== page.store.draft.revision;
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
