// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {go} from '../../shell/routes.js';
import {faultCount} from './faults.js';
import {draftAddress} from './paths.js';

const GROUPS = ['drl', 'csv', 'yaml', 'json'];

/** What a file is, by the ending of its name. */
export function kindOf(name) {
  return /\.(\w+)$/.exec(name)?.[1] ?? '';
}

/** The files of a draft by kind; on a phone a list to choose from. */
export function fileList(page, open, adding) {
  const names = page.store.names();
  const groups = GROUPS.map((kind) => ({kind, names: names.filter((name) => kindOf(name) === kind)})).filter(
    (group) => group.names.length,
  );
  return html`<nav class="change-nav" aria-label=${t('change.part.files')}>
    <div class="change-nav__choice">
      <label class="utrecht-form-label" for="change-file-choice">${t('change.file')}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="change-file-choice"
        .value=${open ?? ''}
        @change=${(event) => go(draftAddress(page.of, 'files', {file: event.target.value}))}
      >
        ${groups.map(
          (group) =>
            html`<optgroup label=${t(`change.kind.${group.kind}`)}>
              ${group.names.map((name) => html`<option value=${name} ?selected=${name === open}>${label(page, name)}</option>`)}
            </optgroup>`,
        )}
      </select>
    </div>
    <div class="change-nav__groups">${groups.map((group) => groupView(page, group, open))}</div>
    ${adding.view()}
  </nav>`;
}

function label(page, name) {
  const count = faultCount(page, name);
  return `${name.replace('cases/', '')}${count ? ` (${t('change.faults', {count})})` : ''}`;
}

/** Recorded cases are many: they stay folded until one of them is open. */
function groupView(page, {kind, names}, open) {
  const list = html`<ul class="change-nav__list">
    ${names.map((name) => {
      const count = faultCount(page, name);
      return html`<li>
        <a href=${draftAddress(page.of, 'files', {file: name})} aria-current=${name === open ? 'true' : 'false'}>
          <span class="change-nav__name">${name.replace('cases/', '')}</span>
          ${page.store.isDirty(name) ? html`<span class="change-nav__mark" title=${t('change.unsaved')}>●<span class="unseen"> ${t('change.unsaved')}</span></span>` : ''}
          ${count ? html`<span class="change-count">${count}<span class="unseen"> ${t('change.fault-word', {count})}</span></span>` : ''}
        </a>
      </li>`;
    })}
  </ul>`;
  if (kind !== 'json') {
    return html`<h2 class="change-nav__head">${t(`change.kind.${kind}`)}</h2>
      ${list}`;
  }
  return html`<details ?open=${names.includes(open)}>
    <summary class="change-nav__head">${t(`change.kind.${kind}`)} (${names.length})</summary>
    ${list}
  </details>`;
}
