// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {kindOf} from './file-list.js';

/** What file is open, how it is shown, and taking it away. */
export function fileHead(page, at, actions) {
  const table = kindOf(at.name ?? '') === 'csv';
  return html`<header class="change-file__head">
    <h2 class="utrecht-heading-3" id="change-file-name"><code>${at.name}</code></h2>
    <div class="change-file__tools">
      ${
        table
          ? html`<div class="change-switch" role="group" aria-label=${t('change.shown-as')}>
              ${[false, true].map(
                (asText) =>
                  html`<button
                    type="button"
                    class="utrecht-button utrecht-button--${at.asText === asText ? 'secondary-action' : 'subtle'}"
                    aria-pressed=${at.asText === asText}
                    @click=${() => actions.asText(asText)}
                  >
                    ${t(asText ? 'change.as-text' : 'change.as-table')}
                  </button>`,
              )}
            </div>`
          : ''
      }
      ${
        at.removing
          ? html`<span>${t('change.remove-sure')}</span>
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                id="remove-yes"
                @click=${actions.remove}
              >
                ${t('change.remove-yes')}
              </button>
              <button
                type="button"
                class="utrecht-button utrecht-button--subtle"
                @click=${() => actions.removing(false)}
              >
                ${t('change.never-mind')}
              </button>`
          : html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              id="remove-file"
              @click=${() => actions.removing(true)}
            >
              ${t('change.remove-file')}
            </button>`
      }
    </div>
  </header>`;
}
