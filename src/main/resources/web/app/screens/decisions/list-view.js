// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {moment, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {mark, word} from '../../weighing/levels.js';
import {exportView} from './export-view.js';
import {addressOf, narrows} from './filter.js';
import {filterView} from './filter-view.js';

const COLUMNS = ['recorded', 'about', 'advice', 'reference', 'client'];

/** Finding decisions. */
export function listView(shown) {
  const {found} = shown;
  return html`<div class="decisions">
    <div class="decisions__head">
      <div>
        <h1 class="utrecht-heading-1 decisions__title" tabindex="-1">${t('decisions.title')}</h1>
        <p class="lead plain">${t('decisions.lead')}</p>
      </div>
      <a class="utrecht-link decisions__verify" href=${address('decisions', ['verification'])}
        >${t('decisions.verification.title')}</a
      >
    </div>
    ${filterView(shown)}
    <section class="decisions__found" aria-labelledby="found-title" aria-busy=${found.state.step === 'loading'}>
      <h2 class="unseen" id="found-title">${t('decisions.found')}</h2>
      <p class="unseen" role="status">${said(found.state)}</p>
      ${failureView(found)} ${found.state.fault ? nothing : foundView(shown)}
    </section>
  </div>`;
}

function said({step, value, fault}) {
  return fault
    ? ''
    : step === 'loading'
      ? t('decisions.loading')
      : t('decisions.count', {count: value?.decisions.length ?? 0});
}

function foundView(shown) {
  const {found, page} = shown;
  const {value} = found.state;
  if (value === null) {
    return html`<p class="quiet decisions__loading">${t('decisions.loading')}</p>`;
  }
  if (value.decisions.length === 0) {
    return emptyView(page, shown.actions);
  }
  return html` <div class="decisions__bar">
      <p class="plain quiet">
        ${t(value.next || page.cursor ? 'decisions.page-count' : 'decisions.count', {count: value.decisions.length})}
      </p>
      ${exportView(shown)}
    </div>
    ${tableView(value.decisions, shown.words)} ${pagesView(value, page)}`;
}

function emptyView({filter, cursor}, {clear}) {
  const narrow = narrows(filter) || cursor !== '';
  return html`<div class="panel empty">
    <p class="plain"><strong>${t(narrow ? 'decisions.none-found' : 'decisions.none')}</strong></p>
    <p class="plain">${t(narrow ? 'decisions.none-found-text' : 'decisions.none-text')}</p>
    ${
      narrow
        ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${clear}>
            ${t('decisions.filter.clear')}
          </button>`
        : html`<a class="utrecht-link" href=${address('weigh')}>${t('decisions.to-weigh')}</a>`
    }
  </div>`;
}

/** Its roles are said outright: on a phone it is not laid out as a table, and browsers then forget that it is one. */
function tableView(decisions, words) {
  return html`<table class="utrecht-table found" role="table">
    <caption class="unseen">
      ${t('decisions.found')}
    </caption>
    <thead class="utrecht-table__header found__header" role="rowgroup">
      <tr role="row">
        ${COLUMNS.map((name) => html`<th scope="col" role="columnheader" class="utrecht-table__header-cell">${t(`decisions.column.${name}`)}</th>`)}
      </tr>
    </thead>
    <tbody class="utrecht-table__body" role="rowgroup">
      ${decisions.map((one) => rowView(one, words(one)))}
    </tbody>
  </table>`;
}

function rowView(one, words) {
  return html`<tr class="utrecht-table__row found__row" role="row" data-decision=${one.id}>
    <td class="utrecht-table__cell found__recorded" role="cell">
      <time datetime=${one.recordedAt}>${moment(one.recordedAt)}</time>
    </td>
    <th scope="row" class="utrecht-table__cell found__about" role="rowheader">
      <a class="utrecht-link" href=${address('decisions', [one.id])}>${words.question(one.question)}</a>
      <span class="found__edition">${words.edition}</span>
    </th>
    <td class="utrecht-table__cell" role="cell">
      <ul class="found__advice">
        ${one.advice.map(
          (advice) =>
            html`<li class="with-mark">
              ${mark(advice.level)}
              <span><span class="found__track">${words.track(advice.track)}:</span> ${word(advice.level)}</span>
            </li>`,
        )}
      </ul>
    </td>
    <td class="utrecht-table__cell found__reference" role="cell">
      ${one.reference ? labelled('reference', one.reference) : nothing}
    </td>
    <td class="utrecht-table__cell found__client" role="cell">
      ${one.client ? labelled('client', one.client) : nothing}
    </td>
  </tr>`;
}

/** On a phone there are no heads of columns to say what it is. */
function labelled(column, value) {
  return html`<span class="found__label" aria-hidden="true">${t(`decisions.column.${column}`)}: </span>${value}`;
}

function pagesView({next}, {filter, cursor, before}) {
  if (!next && cursor === '') {
    return nothing;
  }
  const previous = before.get(cursor);
  return html`<nav class="pages" aria-label=${t('decisions.pages.title')}>
    ${cursor === '' ? nothing : html`<a class="utrecht-link" href=${addressOf(filter)}>${t('decisions.pages.first')}</a>`}
    ${previous ? html`<a class="utrecht-link" href=${addressOf(filter, previous)}>${t('decisions.pages.previous')}</a>` : nothing}
    ${next ? html`<a class="utrecht-link" href=${addressOf(filter, next)}>${t('decisions.pages.next')}</a>` : nothing}
  </nav>`;
}
