// @ts-check
import Papa from 'papaparse';

/** The rows of a table, the first of them its header. Every row is as wide as the widest. */
export function rowsOf(text) {
  const {data} = Papa.parse(text, {skipEmptyLines: true, delimiter: ','});
  const width = Math.max(0, ...data.map((row) => row.length));
  return data.map((row) => [...row, ...Array(width - row.length).fill('')]);
}

/** The text of a table. */
export function textOf(rows) {
  return `${Papa.unparse(rows, {newline: '\n'})}\n`;
}
