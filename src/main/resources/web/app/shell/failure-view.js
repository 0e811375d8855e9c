// @ts-check
import {html, nothing} from 'lit';
import {wantsKey} from '../api/failure.js';
import {withOtherKey} from '../api/key.js';
import {t} from './language.js';
import {problemTextView} from './problem-text-view.js';

const ALERTS = {
  away: 'warning',
  unavailable: 'warning',
  key: 'warning',
  forbidden: 'warning',
  missing: 'info',
  gone: 'info',
};

/** Why something could not be fetched, as `fetching` has it, and what one can do: nothing where nothing failed. */
export function failureView({state, again}, words = {}) {
  return state.fault === null ? nothing : failedView(state.fault, again, words);
}

/**
 * The same of any call.
 *
 * @param failure what `failureOf` gives
 * @param again asks once more; absent where that helps nobody
 * @param words texts that fit better than the general ones, by the kind of failure: `{missing: t('…')}`
 */
export function failedView(failure, again, words = {}) {
  const {kind, problem} = failure;
  return html`<div
    class="utrecht-alert utrecht-alert--${ALERTS[kind] ?? 'error'} failure"
    role="alert"
    data-fault=${kind}
  >
    <div class="failure__text">
      <p class="utrecht-paragraph">${words[kind] ?? t(`failure.${kind}`)} ${byItself(failure)}</p>
      ${kind === 'refused' ? problemTextView(problem) : nothing}
    </div>
    ${again && kind !== 'gone' ? againView(failure, again) : nothing}
  </div>`;
}

/** That nobody has to do anything, where that is so. */
function byItself({kind, byItself: tried, seconds}) {
  return tried && (kind === 'away' || kind === 'unavailable') ? t(`failure.by-itself.${kind}`, {seconds}) : nothing;
}

function againView(failure, again) {
  const action = {key: 'key', forbidden: 'other-key'}[failure.kind] ?? 'again';
  return html`<button
    type="button"
    class="utrecht-button utrecht-button--secondary-action"
    @click=${() => (wantsKey(failure) ? withOtherKey(again) : again())}
  >
    ${t(`failure.do.${action}`)}
  </button>`;
}
