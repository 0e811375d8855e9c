// @ts-check
import {html, nothing} from 'lit';
import {t} from '../shell/language.js';
import {compassPicture} from './compass-picture.js';
import {mark, word} from './levels.js';
import {explained} from './why-view.js';

/** The weighing compass: as a picture, and the same as a table. */
export function compassView({answer}, words) {
  if (answer.compass.length === 0) {
    return nothing;
  }
  return html`<section class="panel compass" aria-labelledby="compass-title">
    <h3 class="utrecht-heading-3 panel__title" id="compass-title">${t('weigh.answer.compass')}</h3>
    ${compassPicture(answer.compass, summary(answer))} ${compassTable(answer, words)}
  </section>`;
}

function compassTable(answer, words) {
  let aspect = null;
  return html`<table class="utrecht-table compass__table">
    <caption class="unseen">
      ${t('weigh.answer.compass')}
    </caption>
    <thead class="utrecht-table__header">
      <tr>
        <th scope="col" class="utrecht-table__header-cell compass__number">${t('weigh.compass.number')}</th>
        <th scope="col" class="utrecht-table__header-cell">${t('weigh.compass.component')}</th>
        <th scope="col" class="utrecht-table__header-cell">${t('weigh.compass.verdict')}</th>
      </tr>
    </thead>
    <tbody class="utrecht-table__body">
      ${answer.compass.map((one, index) => {
        const first = one.aspect !== aspect;
        aspect = one.aspect;
        return html`${
            first
              ? html`<tr>
                  <th scope="rowgroup" colspan="3" class="compass__aspect">${words.aspect(one.aspect)}</th>
                </tr>`
              : nothing
          }
          <tr class="utrecht-table__row" data-component=${one.component} data-verdict=${one.verdict}>
            <td class="utrecht-table__cell compass__number">${index + 1}</td>
            <th scope="row" class="utrecht-table__cell compass__name">
              ${explained(words.component(one.component), one.because, answer, words)}
            </th>
            <td class="utrecht-table__cell compass__verdict">
              <span class="with-mark">${mark(one.verdict)} ${word(one.verdict)}</span>
            </td>
          </tr>`;
      })}
    </tbody>
  </table>`;
}

function summary(answer) {
  const count = (verdict) => answer.compass.filter((one) => one.verdict === verdict).length;
  return t('weigh.compass.summary', {
    supports: count('supports'),
    neutral: count('neutral'),
    obstructs: count('obstructs'),
    unknown: count('unknown'),
  });
}
