// @ts-check
import {html} from 'lit';
import {t} from '../shell/language.js';
import {answerChanges} from './answer-changes.js';
import {mark, word} from './levels.js';

/** What a what-if changes in the answer, beside the first. */
export function changesView(first, then, words) {
  const changes = answerChanges(first, then);
  return html`<section class="panel changes" aria-labelledby="changes-title">
    <h3 class="utrecht-heading-3 panel__title" id="changes-title">
      ${t('weigh.wonder.differences', {count: changes.length})}
    </h3>
    ${
      changes.length === 0
        ? html`<p class="plain">${t('weigh.wonder.same')}</p>`
        : html`<table class="utrecht-table changes__table">
            <thead class="utrecht-table__header">
              <tr>
                <th scope="col" class="utrecht-table__header-cell">${t('weigh.wonder.part')}</th>
                <th scope="col" class="utrecht-table__header-cell">${t('weigh.wonder.first')}</th>
                <th scope="col" class="utrecht-table__header-cell">${t('weigh.wonder.then')}</th>
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              ${changes.map(
                (change) =>
                  html`<tr class="utrecht-table__row" data-change=${change.id}>
                    <th scope="row" class="utrecht-table__cell changes__part">${nameOf(change, words)}</th>
                    <td class="utrecht-table__cell">${state(change.from)}</td>
                    <td class="utrecht-table__cell"><strong>${state(change.to)}</strong></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

function nameOf({kind, id}, words) {
  const names = {
    track: words.track,
    precondition: words.precondition,
    component: words.component,
    role: words.role,
    activity: words.activity,
    representation: words.representation,
    condition: words.condition,
    referral: words.referred,
  };
  return names[kind](id);
}

function state(value) {
  if (value === null || value === 'given') {
    return t(value === null ? 'weigh.wonder.absent' : 'weigh.wonder.present');
  }
  return html`<span class="with-mark">${mark(value)} ${word(value)}</span>`;
}
