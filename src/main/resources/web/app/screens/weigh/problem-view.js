// @ts-check
import {html, nothing} from 'lit';
import {faultText} from '../../shell/input-fault.js';
import {t} from '../../shell/language.js';

/** What keeps the service from answering: what it said, and a way out for each finding that it does not take. */
export function problemView({state, drop, again}, words) {
  if (!state.problem) {
    return nothing;
  }
  const errors = state.problem.errors ?? [];
  return html`<div class="utrecht-alert utrecht-alert--error problem" role="alert">
    <div>
      <p class="plain">
        <strong>${t('weigh.problem.title')}</strong> ${errors.length ? t('weigh.problem.kept') : state.problem.detail}
      </p>
      <ul class="problem__errors">
        ${errors.map((error) => errorView(error, state, drop, words))}
      </ul>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${again}>
        ${t('weigh.problem.again')}
      </button>
    </div>
  </div>`;
}

function errorView(error, state, drop, words) {
  const id = /^\/findings\/([^/]+)/.exec(error.pointer)?.[1];
  return html`<li>
    ${id ? html`<strong>${words.indicator(id)}:</strong>` : nothing} ${faultText(error)} ${
      id && state.weighed.findings[id]
        ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => drop(id)}>
            ${t('weigh.problem.drop', {name: words.indicator(id)})}
          </button>`
        : nothing
    }
  </li>`;
}
