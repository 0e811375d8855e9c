// @ts-check
import {diffWords} from 'diff';
import {html} from 'lit';
import {basis, lines} from '../../policies/rule-words.js';
import {localized, t} from '../../shell/language.js';

const TEXTS = {
  title: (rule) => rule.title,
  text: (rule) => localized(rule.text),
  source: (rule) => rule.source.section,
  basis,
  when: (rule) => lines(rule.when).join('\n'),
  then: (rule) => rule.then.map(localized).join('\n'),
};

/** What is another thing altogether when it differs: there is no use in comparing its words. */
const WHOLE = ['source', 'basis'];

/** A rule that differs: of each part that does, how it was and how it is, with the words that differ marked. */
export function changedRule(changed, names) {
  const parts = changed.parts.filter((part) => TEXTS[part](changed.before) !== TEXTS[part](changed.after));
  return html`<article class="compared-rule">
    <h3 class="utrecht-heading-4">${localized(changed.after.text)}</h3>
    <p class="quiet"><code class="utrecht-code">${changed.id}</code></p>
    ${
      parts.length
        ? html`<table class="utrecht-table side-by-side">
            <thead class="utrecht-table__header">
              <tr>
                <th scope="col" class="utrecht-table__header-cell">
                  <span class="unseen">${t('rules.compare.part')}</span>
                </th>
                <th scope="col" class="utrecht-table__header-cell">${names.before}</th>
                <th scope="col" class="utrecht-table__header-cell">${names.after}</th>
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              ${parts.map((part) => row(part, changed, names))}
            </tbody>
          </table>`
        : html`<p>${t('rules.compare.wording')}</p>`
    }
  </article>`;
}

function row(part, {before, after}, names) {
  const [was, is] = [TEXTS[part](before), TEXTS[part](after)];
  const words = WHOLE.includes(part)
    ? [
        {removed: true, value: was},
        {added: true, value: is},
      ]
    : diffWords(was, is);
  return html`<tr class="utrecht-table__row">
    <th scope="row" class="utrecht-table__header-cell">${t(`rules.compare.parts.${part}`)}</th>
    <td class="utrecht-table__cell" data-side=${names.before}>
      ${inLines(words.filter((word) => !word.added).map((word) => (word.removed ? html`<del>${word.value}</del>` : word.value)))}
    </td>
    <td class="utrecht-table__cell" data-side=${names.after}>
      ${inLines(words.filter((word) => !word.removed).map((word) => (word.added ? html`<ins>${word.value}</ins>` : word.value)))}
    </td>
  </tr>`;
}

/** Lines stay lines; the space around it is that of this file and no part of the text. */
function inLines(words) {
  return html`<span class="in-lines">${words}</span>`;
}
