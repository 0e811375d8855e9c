// @ts-check
import {html} from 'lit';
import {t} from './language.js';

/** What stands where something is being fetched. */
export function loadingView() {
  return html`<p class="loading" role="status">${t('shell.loading')}</p>`;
}
