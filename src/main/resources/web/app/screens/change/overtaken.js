// @ts-check
import {html} from 'lit';
import {call} from '../../api/client.js';
import {editionPath, filePath} from '../../api/paths.js';
import {t} from '../../shell/language.js';
import {bring} from './merging.js';

/** Says that others put something in place since the draft began. */
export function overtakenView(names, takeOverAll) {
  return html`<div class="utrecht-alert utrecht-alert--warning change-alert" role="alert">
    <p class="utrecht-paragraph">${t('change.overtaken')}</p>
    <ul class="change-list">
      ${names.map((name) => html`<li><code>${name}</code></li>`)}
    </ul>
    <p class="change-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${takeOverAll}>
        ${t('change.take-over')}
      </button>
    </p>
  </div>`;
}

/**
 * Brings into the draft what others put in place. What nobody changed in the draft is taken as it is; what both changed is brought
 * together, or becomes a conflict to settle.
 *
 * @param before the rule set that the draft began from; null where it is not kept
 * @param names of the files that others changed
 */
export async function takeOver(page, before, folder, names) {
  const {store, of} = page;
  const above = editionPath(of);
  for (const name of names) {
    const theirs = has(folder, name) ? (await call(filePath(above, name))).body : null;
    const base =
      before && has(before, name) ? (await call(filePath(`${above}/rule-sets/${before.revision}`, name))).body : null;
    const mine = store.names().includes(name) ? (await store.read(name)).text : null;
    takeIn(store, name, {base, mine, theirs});
  }
}

function takeIn(store, name, {base, mine, theirs}) {
  const together = bring(base, mine, theirs);
  if (together === undefined) {
    store.setAside(name, theirs);
  } else if (together !== mine) {
    store.edit(name, together);
  }
}

function has({files}, name) {
  return files.some((file) => file.name === name);
}
