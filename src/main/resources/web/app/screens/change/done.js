// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';

let done = null;

/** Says on the page of the edition that something was done: the key of its text, or null to take it back. */
export function haveDone(key) {
  done = key;
}

/** What was done last. It stands over the page, so that nothing moves. */
export function doneView(draw) {
  const close = () => {
    haveDone(null);
    draw();
  };
  return html`<div role="status">
    ${
      done
        ? html`<div class="utrecht-alert utrecht-alert--ok change-toast">
            <p class="utrecht-paragraph">${t(done)}</p>
            <button type="button" class="utrecht-button utrecht-button--subtle" @click=${close}>
              ${t('notice.close')}
            </button>
          </div>`
        : ''
    }
  </div>`;
}
