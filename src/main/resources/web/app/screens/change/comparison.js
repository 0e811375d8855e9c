// @ts-check
import {diffWordsWithSpace} from 'diff';
import {html} from 'lit';
import {localized, t} from '../../shell/language.js';
import {loadingView} from '../../shell/loading-view.js';

const KINDS = ['added', 'removed', 'changed'];

/** How two rule sets differ, in the words of their rules: from the one then to the one that answers now. */
export function comparisonView(comparison) {
  if (!comparison) {
    return html`<div class="change-comparison">${loadingView()}</div>`;
  }
  if (comparison.fault) {
    return html`<p class="utrecht-paragraph">${t('change.not-compared')}</p>`;
  }
  const same = KINDS.every((kind) => comparison[kind].length === 0) && comparison.files.length === 0;
  return html`<div class="change-comparison">
    ${same ? html`<p class="utrecht-paragraph">${t('change.same')}</p>` : ''}
    ${KINDS.filter((kind) => comparison[kind].length).map(
      (kind) =>
        html`<h3 class="utrecht-heading-4">${t(`change.rules-${kind}`, {count: comparison[kind].length})}</h3>
          <ul class="change-list">
            ${comparison[kind].map((rule) => (kind === 'changed' ? changed(rule) : one(rule)))}
          </ul>`,
    )}
    ${
      comparison.files.length
        ? html`<h3 class="utrecht-heading-4">${t('change.files-differ')}</h3>
            <ul class="change-list">
              ${comparison.files.map((file) => html`<li><code>${file.name ?? file.file}</code></li>`)}
            </ul>`
        : ''
    }
  </div>`;
}

function one({id, text}) {
  return html`<li><code>${id}</code> ${localized(text)}</li>`;
}

function changed({id, before, after}) {
  const words = diffWordsWithSpace(before.drl, after.drl);
  const reworded = localized(before.text) !== localized(after.text);
  return html`<li>
    <code>${id}</code> ${localized(after.text)}
    ${reworded ? html`<p class="change-card__quiet">${t('change.was', {text: localized(before.text)})}</p>` : ''}
    <div class="change-pair">
      ${codeView(
        id,
        'then',
        words.filter((word) => !word.added),
      )}
      ${codeView(
        id,
        'now',
        words.filter((word) => !word.removed),
      )}
    </div>
  </li>`;
}

function codeView(id, when, words) {
  const part = ({value, added, removed}) =>
    added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value;
  return html`<div>
    <h4 class="change-pair__head">${t(`change.${when}`)}</h4>
    <pre class="change-code" tabindex="0" role="region" aria-label="${t(`change.${when}`)} ${id}">
${words.map(part)}</pre>
  </div>`;
}
