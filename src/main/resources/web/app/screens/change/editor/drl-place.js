// @ts-check
import {ANNOTATIONS, FACTS, FIXED, IDS, VERBS} from './profile.js';

/**
 * Where in a rule a place is.
 *
 * @param before the text of the file up to it
 * @returns `section`: `outside`, `head`, `when` or `then`; `quoted`: where the text that one is in begins, or null; `call`: the fact, verb or
 *   annotation in whose brackets one is, `{word, inside}`, or null
 */
export function placeIn(before) {
  const start = [...before.matchAll(/^[ \t]*rule\b/gm)].at(-1)?.index ?? 0;
  const rule = before.slice(start);
  const {quoted, open} = walk(rule);
  const call = open.findLast(({word}) => word in FACTS || word in VERBS || ANNOTATIONS.includes(word.replace('@', '')));
  return {
    section: sectionOf(rule),
    quoted: quoted === null ? null : start + quoted,
    column: open.at(-1)?.word === 'cells' && open.at(-1).sign === '[',
    call: call ? {word: call.word, inside: rule.slice(call.from, quoted === null ? undefined : quoted - 1)} : null,
  };
}

function sectionOf(rule) {
  const marks = [...rule.matchAll(/^[ \t]*(rule|when|then|end)\b/gm)];
  const last = marks.at(-1)?.[1];
  return {rule: 'head', when: 'when', then: 'then'}[last] ?? 'outside';
}

/** Which brackets are open, and whether a text is. */
function walk(text) {
  const open = [];
  let quoted = null;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted !== null) {
      quoted = (sign === '"' && text[at - 1] !== '\\') || sign === '\n' ? null : quoted;
    } else if (sign === '/' && text[at + 1] === '/') {
      at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    } else if (sign === '"') {
      quoted = at + 1;
    } else if (sign === '(' || sign === '[') {
      open.push({word: /@?\w*$/.exec(text.slice(0, at).trimEnd())[0], sign, from: at + 1});
    } else if (sign === ')' || sign === ']') {
      open.pop();
    }
  }
  return {quoted, open};
}

/**
 * What may stand in a text at that place, by the words of the edition: `{id: {nl, en} or null}`. Null where anything may.
 */
export function namesAt(place, words) {
  const {call} = place;
  if (!call) {
    return null;
  }
  if (call.word in VERBS) {
    const argument = call.inside.replace(/"[^"]*"/g, '').split(',').length - 1;
    return listed(VERBS[call.word][argument], words);
  }
  if (call.word === '@source' || call.word === 'source') {
    return /document\s*=\s*$/.test(call.inside) ? words.documents : null;
  }
  const subject = {indicator: named(call.inside, 'indicator'), table: named(call.inside, 'table')};
  return place.column ? columns(words.tables[subject.table]) : byField(call, fieldIn(call.inside), subject, words);
}

/** The indicator or the table that a fact is about. */
function named(inside, field) {
  return new RegExp(`\\b${field}\\s*==\\s*"([^"]*)"`).exec(inside)?.[1];
}

/** The field that is being compared. */
function fieldIn(inside) {
  const compared = [...inside.matchAll(/(cells\["[^"]*"\]|\b[a-z]+)\s*(?:==|!=|not\s+in\b|in\b)/g)].filter(
    ([, field]) => field !== 'not',
  );
  return compared.at(-1)?.[1];
}

function byField({word}, field, {indicator, table}, words) {
  const cell = /^cells\["([^"]*)"\]/.exec(field ?? '');
  if (cell) {
    const values = words.tables[table]?.columns?.[cell[1]]?.values;
    return Array.isArray(values) ? Object.fromEntries(values.map((value) => [value, null])) : (values ?? null);
  }
  const names = {
    indicator: 'indicators',
    table: 'tables',
    question: 'questions',
    aspect: 'aspects',
    track: 'tracks',
    to: 'to',
    matter: 'for',
    by: 'representation',
    id: IDS[word],
  }[field];
  return field === 'value' ? (words.indicators[indicator]?.values ?? null) : listed(names ?? field, words);
}

/** The columns that rules can look at. */
function columns(table) {
  const looked = Object.entries(table?.columns ?? {}).filter(([, column]) => column?.type !== 'note');
  return Object.fromEntries(looked.map(([name]) => [name, null]));
}

function listed(names, words) {
  return FIXED[names] ? Object.fromEntries(FIXED[names].map((id) => [id, null])) : (words[names] ?? null);
}
