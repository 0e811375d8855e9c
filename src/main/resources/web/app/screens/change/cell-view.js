// @ts-check
import {html, nothing} from 'lit';
import {t} from '../../shell/language.js';

/** A field of a table: a choice where the edition says what may stand there. */
export function cellView(row, name, column, declaration, faults, actions) {
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

/** Up and down go to the same column of the row above or below; in a choice they choose. */
export function move(event) {
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
