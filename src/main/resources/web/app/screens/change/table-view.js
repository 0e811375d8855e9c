import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {t} from '../../shell/language.js';
import {faultsOf} from './faults.js';
import {rowsOf, textOf} from './table.js';

const AT_ONCE = 100;
let named = 0;

/**
 * A table to edit as one: a row for each line, a field for each cell, arrows up and down between rows.
 *
 * @param typed called with the name of the file and the text of the table at each change
 */
export function tableView(page, typed) {
  const at = {name: null, text: null, head: [], rows: [], filter: '', shown: AT_ONCE, gone: null};

  function show(name, text) {
    if (at.name === name && at.text === text) {
      return;
    }
    const [head = [], ...rows] = rowsOf(text ?? '');
    const other = at.name !== name;
    Object.assign(at, {
      name,
      text,
      head,
      rows: rows.map((cells, index) => ({cells, id: (named += 1), line: index + 2})),
      gone: null,
    });
    if (other) {
      Object.assign(at, {filter: '', shown: AT_ONCE});
    }
    page.draw();
  }

  function changed() {
    at.rows.forEach((row, index) => (row.line = index + 2));
    at.text = textOf([at.head, ...at.rows.map((row) => row.cells)]);
    typed(at.name, at.text);
    page.draw();
  }

  const actions = {
    write(row, column, value) {
      row.cells[column] = value;
      changed();
    },
    add() {
      const row = {cells: at.head.map(() => ''), id: (named += 1)};
      at.rows.push(row);
      Object.assign(at, {filter: '', shown: Math.max(at.shown, at.rows.length)});
      changed();
      document.getElementById(`cell-${row.id}-0`)?.focus();
    },
    remove(row) {
      const index = at.rows.indexOf(row);
      at.rows.splice(index, 1);
      at.gone = {row, index};
      changed();
      document.getElementById('table-undo')?.focus();
    },
    undo() {
      at.rows.splice(at.gone.index, 0, at.gone.row);
      const {id} = at.gone.row;
      at.gone = null;
      changed();
      document.getElementById(`cell-${id}-0`)?.focus();
    },
    find(filter) {
      Object.assign(at, {filter, shown: AT_ONCE});
      page.draw();
    },
    more() {
      at.shown += AT_ONCE;
      page.draw();
    },
  };

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
      <p class="change-card__quiet" role="status">${t('change.rows', {count: found.length})}</p>
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
    <p class="change-actions">
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${actions.add}>
        ${t('change.add-row')}
      </button>
      ${
        found.length > at.shown
          ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${actions.more}>
              ${t('change.more-rows', {count: found.length - at.shown})}
            </button>`
          : ''
      }
    </p>
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

function cellView(row, name, column, declaration, faults, actions) {
  const id = `cell-${row.id}-${column}`;
  const label = t('change.cell', {column: name, row: row.line - 1});
  const value = row.cells[column];
  const values = declaration?.type === 'choice' && Array.isArray(declaration.values) ? declaration.values : null;
  const write = (event) => actions.write(row, column, event.target.value);
  if (values) {
    const offered = values.includes(value) ? values : [value, ...values];
    return html`<select
      class="utrecht-select utrecht-select--html-select change-grid__cell"
      id=${id}
      data-column=${column}
      aria-label=${label}
      @change=${write}
    >
      ${offered.map((each) => html`<option value=${each} .selected=${each === value}>${each}</option>`)}
    </select>`;
  }
  return html`<input
    class="utrecht-textbox utrecht-textbox--html-input change-grid__cell"
    id=${id}
    data-column=${column}
    aria-label=${label}
    aria-invalid=${faults ? 'true' : nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${value}
    @input=${write}
  />`;
}

function rowName(row) {
  return row.cells[0] || t('change.empty-row');
}

/** Up and down go to the same column of the row above or below; in a choice they choose. */
function move(event) {
  const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[event.key];
  if (!step || event.target.tagName !== 'INPUT') {
    return;
  }
  const next = event.target.closest('tr')[step]?.querySelector(`[data-column="${event.target.dataset.column}"]`);
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
