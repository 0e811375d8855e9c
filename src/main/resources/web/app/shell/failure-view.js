import {html, nothing} from 'lit';
import {t} from './language.js';
import {withOtherKey} from './refusal-view.js';

/**
 * Why something could not be fetched, and what one can do: nothing where nothing failed.
 *
 * @param fetched what `fetching` gives
 * @param words texts that fit better than the general ones, by the kind of fault: `{missing: t('…')}`
 */
export function failureView({state, again}, words = {}) {
  if (state.fault === null) {
    return nothing;
  }
  const {kind, problem, seconds} = state.fault;
  const waiting = kind === 'away' || kind === 'unavailable';
  return html`<div
    class="utrecht-alert utrecht-alert--${waiting ? 'warning' : 'error'} failure"
    role="alert"
    data-fault=${kind}
  >
    <div class="failure__text">
      <p class="utrecht-paragraph">${words[kind] ?? t(`failure.${kind}`, {seconds})}</p>
      ${kind === 'refused' ? html`<p class="utrecht-paragraph" lang="en">${problem.detail ?? problem.title}</p>` : nothing}
    </div>
    ${
      kind === 'gone'
        ? nothing
        : html`<button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            @click=${() => (kind === 'forbidden' ? withOtherKey(again) : again())}
          >
            ${t(`failure.do.${action(kind)}`)}
          </button>`
    }
  </div>`;
}

function action(kind) {
  return {key: 'key', forbidden: 'other-key'}[kind] ?? 'again';
}
