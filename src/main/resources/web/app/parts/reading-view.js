import {html} from 'lit';
import {t} from '../shell/language.js';

/** What stands there instead of something that is not there yet: that it comes, or why it does not. */
export function unread(entry, again) {
  if (entry.state === 'loading') {
    return html`<p class="unread" role="status">${t('parts.loading')}</p>`;
  }
  if (entry.state === 'away') {
    return html`<p class="unread" role="status">${t('parts.away')}</p>`;
  }
  return problemView(entry.problem, again);
}

/** What the service refused, and what one can do. */
export function problemView(problem, again) {
  return html`<div class="utrecht-alert utrecht-alert--error" role="alert">
    <div class="utrecht-alert__content">
      <p class="utrecht-paragraph"><strong>${t(title(problem.status))}</strong></p>
      ${problem.detail ? html`<p class="utrecht-paragraph" lang="en">${problem.detail}</p>` : ''}
      ${
        problem.errors?.length
          ? html`<ul class="utrecht-unordered-list" lang="en">
              ${problem.errors.map((error) => html`<li>${error.pointer} ${error.detail}</li>`)}
            </ul>`
          : ''
      }
      ${
        again
          ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${again}>
              ${t('shell.again')}
            </button>`
          : ''
      }
    </div>
  </div>`;
}

function title(status) {
  const known = {401: 'parts.key', 403: 'parts.forbidden', 404: 'parts.missing'};
  return known[status] ?? 'parts.refused';
}
