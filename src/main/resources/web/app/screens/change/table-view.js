// @ts-check
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {t} from '../../shell/language.js';
import {cellView, move} from './cell-view.js';
import {faultsOf} from './faults.js';
import {tableRows} from './table-rows.js';

/**
 * A table to edit as one: a row for each line, a field for each cell, arrows up and down between rows.
 *
 * @param typed called with the name of the file and the text of the table at each change
 */
export function tableView(page, typed) {
  const {at, show, actions} = tableRows(page, typed);
  return {show, view: () => view(page, at, actions)};
}

function view(page, at, actions) {
  const wanted = at.filter.trim().toLowerCase();
  const found = wanted
    ? at.rows.filter((row) => row.cells.some((cell) => cell.toLowerCase().includes(wanted)))
    : at.rows;
  const columns = declared(page.words, at.name);
  const faults = Map.groupBy ? Map.groupBy(faultsOf(page, at.name), (fault) => fault.line) : new Map();
  return html`<div class="change-table">
    <div class="change-table__tools">
      <div>
        <label class="utrecht-form-label" for="table-find">${t('change.table-find')}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="table-find"
          type="search"
          autocomplete="off"
          .value=${at.filter}
          @input=${(event) => actions.find(event.target.value)}
        />
      </div>
      <div class="change-table__rows">
        <p class="change-card__quiet" role="status">${t('change.rows', {count: found.length})}</p>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${actions.add}>
          ${t('change.add-row')}
        </button>
      </div>
    </div>
    ${
      at.gone
        ? html`<p class="change-table__gone">
            <span role="status">${t('change.row-gone', {row: rowName(at.gone.row)})}</span>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              id="table-undo"
              @click=${actions.undo}
            >
              ${t('change.undo')}
            </button>
          </p>`
        : ''
    }
    <div class="change-table__scroll" role="region" tabindex="0" aria-label=${t('change.table', {name: at.name})}>
      <table class="utrecht-table utrecht-table--html-table change-grid">
        <thead>
          <tr>
            ${at.head.map((name) => html`<th scope="col">${name}</th>`)}
            <th scope="col"><span class="unseen">${t('change.row-actions')}</span></th>
          </tr>
        </thead>
        <tbody @keydown=${move}>
          ${repeat(
            found.slice(0, at.shown),
            (row) => row.id,
            (row) => rowView(at, row, columns, faults.get(row.line), actions),
          )}
        </tbody>
      </table>
    </div>
    ${
      found.length > at.shown
        ? html`<p class="change-actions">
            <button type="button" class="utrecht-button utrecht-button--subtle" @click=${actions.more}>
              ${t('change.more-rows', {count: found.length - at.shown})}
            </button>
          </p>`
        : ''
    }
    <p class="change-card__quiet change-keys">${t('change.table-keys')}</p>
  </div>`;
}

/** What the edition says of the columns of the table in that file. */
function declared(words, name) {
  return Object.values(words.tables).find((table) => table?.file === name)?.columns ?? {};
}

function rowView(at, row, columns, faults, actions) {
  return html`<tr class=${faults ? 'change-grid__faulty' : ''}>
    ${at.head.map((name, column) => html`<td>${cellView(row, name, column, columns[name], faults, actions)}</td>`)}
    <td>
      <button
        type="button"
        class="utrecht-button utrecht-button--subtle change-grid__remove"
        @click=${() => actions.remove(row)}
        title=${t('change.remove-row')}
      >
        ✕<span class="unseen">${t('change.remove-row')}: ${rowName(row)}</span>
      </button>
    </td>
  </tr>`;
}

function rowName(row) {
  return row.cells[0] || t('change.empty-row');
}
