// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {differing} from './differing.js';
import {discardView} from './discard-view.js';
import {overtakenView} from './overtaken.js';
import {draftAddress} from './paths.js';
import {reasonField} from './reason.js';

/** What publishing a draft would change, what stands in the way, the reason, and the way out. */
export function publishView(page, at, actions) {
  const {store, check} = page;
  const names = differing(at.folder.files, store.draft.files);
  const ready = names.length > 0 && check.report?.accepted && !at.overtaken && store.conflicts.size === 0;
  return html` <p class="utrecht-paragraph change-lead">${t('change.publish-lead')}</p>
    ${at.overtaken ? overtakenView(at.overtaken.names, actions.takeOver) : ''}
    <h3 class="utrecht-heading-3">${t('change.what-changes', {count: names.length})}</h3>
    ${names.length === 0 ? html`<p class="utrecht-paragraph change-empty">${t('change.nothing-changes')}</p>` : ''}
    <ul class="change-list">
      ${names.map(
        (name) =>
          html`<li>
            <a class="utrecht-link" href=${draftAddress(page.of, 'files', {file: name})}><code>${name}</code></a>
          </li>`,
      )}
    </ul>
    ${
      check.report && !check.report.accepted
        ? html`<p class="change-verdict change-verdict--bad">
            ${t('change.not-accepted')}
            <a class="utrecht-link" href=${draftAddress(page.of, 'check')}>${t('change.see-check')}</a>
          </p>`
        : ''
    }
    ${store.conflicts.size ? html`<p class="change-verdict change-verdict--bad">${t('change.first-merge', {names: [...store.conflicts.keys()].join(', ')})}</p>` : ''}
    <form class="change-form" @submit=${actions.publish} novalidate>
      ${reasonField({id: 'publish-reason', reason: at.reason, problem: at.problem, write: actions.write})}
      <p class="change-actions">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" ?disabled=${!ready || at.busy}>
          ${t('change.publish-now')}
        </button>
      </p>
    </form>
    <hr class="utrecht-separator" />
    ${discardView(at.discarding, actions)}`;
}
