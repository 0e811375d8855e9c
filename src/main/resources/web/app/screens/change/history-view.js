// @ts-check
import {html, nothing} from 'lit';
import {failedView} from '../../shell/failure-view.js';
import {moment, t} from '../../shell/language.js';
import {loadingView} from '../../shell/loading-view.js';
import {comparisonView} from './comparison.js';
import {reasonField} from './reason.js';

const SHORT = 8;

/** What was put in place for an edition, latest first. */
export function historyView(at, actions, load) {
  return html`<section class="panel panel--history" aria-labelledby="edition-history">
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
              id="put-back-${entry.at}"
              aria-expanded=${at.back === entry}
              @click=${() => actions.choose(at.back === entry ? null : entry)}
            >
              ${t('change.put-back')}<span class="unseen"> ${moment(entry.at)}</span>
            </button>
          </p>`
    }
    ${at.back === entry ? backView(entry, at, actions) : ''} ${open ? comparisonView(at.comparison) : ''}
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
