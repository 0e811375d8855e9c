// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';

const CONCLUDING = ['level', 'status', 'verdict'];

/** What was expected and what came, an entry a row, with the rules that made it and where they stand. */
export function differenceTable(differences, {known, words}) {
  return html`<table class="utrecht-table side-by-side compared">
    <caption class="utrecht-table__caption">
      ${t('cases.why')}
    </caption>
    <thead class="utrecht-table__header">
      <tr>
        ${['what', 'wanted', 'came', 'by'].map((column) => html`<th scope="col" class="utrecht-table__header-cell">${t(`cases.column.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody class="utrecht-table__body">
      ${differences.map(
        (one) =>
          html`<tr class="utrecht-table__row">
            <th scope="row" class="utrecht-table__header-cell">${words.path(one.path)}</th>
            <td class="utrecht-table__cell" data-side=${t('cases.column.wanted')}>${says(one, 'expected', words)}</td>
            <td class="utrecht-table__cell" data-side=${t('cases.column.came')}>${says(one, 'actual', words)}</td>
            <td class="utrecht-table__cell" data-side=${t('cases.column.by')}>
              ${one.rules.length ? citedRules(one.rules, known) : t('cases.by-none')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What an entry concludes, and what else of it differs; `side` is `expected` or `actual`. */
function says(one, side, words) {
  const entry = one[side];
  if (entry === undefined) {
    return t('cases.not');
  }
  const outcome = entry.level ?? entry.status ?? entry.verdict;
  const others = one.fields.filter(({field}) => !CONCLUDING.includes(field));
  if (others.length === 0) {
    return outcome ? words.outcome(outcome) : t('cases.there');
  }
  return html`${outcome ? words.outcome(outcome) : ''}
    <ul class="fields">
      ${others.map((each) => html`<li>${t(`cases.field.${each.field}`)}: ${each[side] ?? t('cases.nothing')}</li>`)}
    </ul>`;
}

/** Rules by name, with file and line where these are known; each leads to the rule. */
export function citedRules(rules, known) {
  return html`<ul class="cited">
    ${rules.map(
      (rule) =>
        html`<li>
          <a class="utrecht-link" href=${address('rules', [known.policy, known.edition], {rule: rule.id})}
            >${rule.id}</a
          >
          ${rule.file ? html`<code class="utrecht-code">${within(rule.file, known)}:${rule.line}</code>` : ''}
        </li>`,
    )}
  </ul>`;
}

/** A file of the edition that one looks at needs no more than its own name. */
function within(file, {policy, edition}) {
  const folder = `${policy}/${edition}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
