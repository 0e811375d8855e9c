import {html} from 'lit';
import {Refused} from '../api/client.js';
import {askForKey, key} from '../api/key.js';
import {t} from './language.js';

/**
 * Says why the service does not give what was asked for, and what one can do about it.
 *
 * @param fault what a call threw
 * @param again asks anew
 */
export function refusalView(fault, again) {
  const status = fault instanceof Refused ? fault.problem.status : 0;
  const kind = [401, 403, 404, 503].includes(status) ? status : 'other';
  return html`<div class="utrecht-alert utrecht-alert--${kind === 404 ? 'info' : 'warning'} refusal" role="alert">
    <p class="utrecht-paragraph">${t(`refusal.${kind}`)}</p>
    ${kind === 'other' || kind === 404 ? html`<p class="utrecht-paragraph refusal__detail" lang="en">${fault.message}</p>` : ''}
    <p class="refusal__actions">
      ${
        kind === 401 || kind === 403
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--primary-action"
              @click=${() => withOtherKey(again)}
            >
              ${t('refusal.key')}
            </button>`
          : html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${again}>
              ${t('shell.again')}
            </button>`
      }
    </p>
  </div>`;
}

/** Asks for a key and goes on with it. */
export async function withOtherKey(again) {
  if (await askForKey(key())) {
    again();
  }
}

/** What stands where something is being fetched. */
export function loadingView() {
  return html`<p class="loading" role="status">${t('shell.loading')}</p>`;
}
