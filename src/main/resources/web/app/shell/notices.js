// @ts-check
import {html} from 'lit';
import {tell} from './events.js';
import {t} from './language.js';

const notices = new Map();

/**
 * Says something above the screen until it is taken back or closed. One of the same id takes the place of the last.
 *
 * @param kind `info`, `ok`, `warning` or `error`
 * @param text called at each rendering, so that it follows the language
 * @param actions buttons: `{label: () => text, run}`
 */
export function say(id, {kind = 'info', text, actions = []}) {
  notices.set(id, {kind, text, actions});
  tell('notices');
}

/** Takes it back. */
export function unsay(id) {
  if (notices.delete(id)) {
    tell('notices');
  }
}

/** All that is being said, read out as it comes. */
export function noticesView() {
  return html`<div class="notices" role="status">
    ${[...notices].map(
      ([id, notice]) =>
        html`<div class="utrecht-alert utrecht-alert--${notice.kind} notice" data-notice=${id}>
          <p class="utrecht-paragraph notice__text"><strong>${t(`notice.${notice.kind}`)}</strong> ${notice.text()}</p>
          <div class="notice__actions">
            ${notice.actions.map(
              (action) =>
                html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${action.run}>
                  ${action.label()}
                </button>`,
            )}
            <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => unsay(id)}>
              ${t('notice.close')}
            </button>
          </div>
        </div>`,
    )}
  </div>`;
}
