// @ts-check
import {html} from 'lit';
import {number, t} from '../../shell/language.js';
import {citedRules} from './reasons-view.js';

const SHOWN = 3;

/** What changes, in how many cases, by which rules, with examples. */
export function groupTable(groups, context) {
  return html`<section class="panel" aria-labelledby="replay-groups">
    <h2 class="utrecht-heading-2" id="replay-groups">${t('cases.replay.impact')}</h2>
    <table class="utrecht-table side-by-side groups">
      <thead class="utrecht-table__header">
        <tr>
          ${['what', 'count', 'before', 'after', 'examples'].map((column) => html`<th scope="col" class="utrecht-table__header-cell">${t(`cases.replay.column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        ${groups.map((group) => row(group, context))}
      </tbody>
    </table>
  </section>`;
}

function row({what, count, rulesBefore, rulesAfter, examples}, {known, words}) {
  const cell = (column, content) =>
    html`<td class="utrecht-table__cell" data-side=${t(`cases.replay.column.${column}`)}>${content}</td>`;
  return html`<tr class="utrecht-table__row">
    <th scope="row" class="utrecht-table__header-cell">
      ${words.about(what.section, what.about)}<br /><span class="quiet">${how(what, words)}</span>
    </th>
    ${cell('count', number(count))} ${cell('before', rulesOf(rulesBefore, known))}
    ${cell('after', rulesOf(rulesAfter, known))}
    ${cell(
      'examples',
      html`<ul class="cited">
        ${examples.map((one) => html`<li>${one}</li>`)}
      </ul>`,
    )}
  </tr>`;
}

/** How it changes: from what to what, or that it comes or goes. */
function how({kind, from, to}, words) {
  return from && to ? `${words.outcome(from)} → ${words.outcome(to)}` : t(`cases.replay.kind.${kind}`);
}

function rulesOf(counted, known) {
  if (counted.length === 0) {
    return html`<span class="quiet">${t('cases.by-none')}</span>`;
  }
  const more = counted.length - SHOWN;
  return html`${citedRules(
    counted.slice(0, SHOWN).map(({rule}) => rule),
    known,
  )}
  ${more > 0 ? html`<span class="quiet">${t('cases.replay.more-rules', {count: more})}</span>` : ''}`;
}
