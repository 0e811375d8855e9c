// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {loadingView} from '../../shell/loading-view.js';
import {conflictView} from './conflict-view.js';

/** What stands where a file is edited: two versions to bring together, or what `shown` gives. */
export function filePane(page, at, shown, actions) {
  const conflict = page.store.conflicts.get(at.name);
  if (conflict) {
    const mine = page.store.buffers.get(at.name).text;
    return conflictView({name: at.name, mine, theirs: conflict.theirs, resolved: actions.resolved, draw: page.draw});
  }
  return at.loading ? html`<div class="change-editor change-editor--loading">${loadingView()}</div>` : shown();
}

/** The editor with its keys. */
export function textView({host}) {
  return html`${host}
    <p class="change-card__quiet change-keys">${t('change.keys')}</p>`;
}
