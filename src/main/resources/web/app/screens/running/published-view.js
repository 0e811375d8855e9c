// @ts-check
import {html} from 'lit';
import {moment, localized, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {address} from '../../shell/routes.js';

const SHORT = 12;

/** Who put what in place, over all editions, latest first. */
export function publishedView({seen, faulty}, chosen, again, draw) {
  const entries = seen.history?.entries ?? [];
  const names = namesOf(seen.policies ?? []);
  const policies = [...new Set(entries.map((entry) => entry.policy))].sort();
  const wanted = entries.filter((entry) => !chosen.policy || entry.policy === chosen.policy);
  const shown = chosen.all ? wanted : wanted.slice(0, SHORT);
  const set = (name, value) => {
    chosen[name] = value;
    draw();
  };
  return html`<section class="panel" aria-labelledby="running-published">
    <h2 class="utrecht-heading-2" id="running-published">${t('running.published')}</h2>
    ${faulty.history ? failedView(faulty.history, again) : ''}
    ${
      entries.length
        ? html`<div class="running-filter">
            <label class="utrecht-form-label" for="running-policy">${t('running.column.policy')}</label>
            <select
              class="utrecht-select utrecht-select--html-select"
              id="running-policy"
              @change=${(event) => set('policy', event.target.value)}
            >
              <option value="">${t('running.all-policies')}</option>
              ${policies.map((policy) => html`<option value=${policy} ?selected=${policy === chosen.policy}>${names(policy)}</option>`)}
            </select>
          </div>`
        : ''
    }
    <ol class="running-published">
      ${shown.map((entry) => entryView(entry, names))}
    </ol>
    ${
      wanted.length > shown.length
        ? html`<button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            @click=${() => set('all', true)}
          >
            ${t('change.history-all', {count: wanted.length})}
          </button>`
        : ''
    }
  </section>`;
}

/** What policies are called, by id. */
function namesOf(policies) {
  return (id) => localized(policies.find((policy) => policy.id === id)?.label) || id;
}

function entryView({at, policy, edition, by, reason, origin}, names) {
  return html`<li>
    <span class="running-published__at">${moment(at)}</span>
    <span
      ><a class="utrecht-link" href=${address('change', [policy, edition])}
        >${names(policy)}, <span class="whole">${edition}</span></a
      ></span
    >
    <span
      >${t(`change.origin.${origin}`, {by: by ?? t('change.somebody')})}${reason ? html` <q class="running-quiet">${reason}</q>` : ''}</span
    >
  </li>`;
}
