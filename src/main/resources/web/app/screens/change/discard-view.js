// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';

/** Throws the draft away, once one has said so twice. */
export function discardView(discarding, actions) {
  return html`<p class="change-actions">
    ${
      discarding
        ? html`<span>${t('change.discard-sure')}</span>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              id="discard-yes"
              @click=${actions.discard}
            >
              ${t('change.discard-yes')}
            </button>
            <button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              @click=${() => actions.discarding(false)}
            >
              ${t('change.never-mind')}
            </button>`
        : html`<button
            type="button"
            class="utrecht-button utrecht-button--subtle"
            id="discard"
            @click=${() => actions.discarding(true)}
          >
            ${t('change.discard')}
          </button>`
    }
  </p>`;
}
