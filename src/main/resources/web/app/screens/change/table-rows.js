// @ts-check
import {rowsOf, textOf} from './table.js';

const AT_ONCE = 100;
let named = 0;

/**
 * The rows of a table while somebody edits them: each has an `id` that stays with it, its `cells` and the `line` where it stands. The row
 * that was taken away last can come back.
 *
 * @param typed called with the name of the file and the text of the table at each change
 */
export function tableRows(page, typed) {
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

  return {at, show, actions};
}
