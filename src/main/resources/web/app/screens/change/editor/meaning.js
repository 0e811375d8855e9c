import {hoverTooltip} from '@codemirror/view';
import {said, t} from '../../../shell/language.js';
import {namesAt, placeIn} from './drl-place.js';
import {FACTS, VERBS} from './profile.js';
import {textOf} from './texts.js';

/** Says what the word under the pointer means. */
export function meanings(words, isRules) {
  return hoverTooltip((view, pos) => {
    const range = rangeAt(view.state.doc, pos);
    const lines = range && meaningOf(range, view.state, words(), isRules);
    return lines?.length
      ? {pos: range.from, end: range.to, above: true, create: () => ({dom: box(range.text, lines)})}
      : null;
  });
}

/** The word at a place: letters, digits and hyphens. */
function rangeAt(doc, pos) {
  const line = doc.lineAt(pos);
  for (const found of line.text.matchAll(/[A-Za-z0-9][\w-]*/g)) {
    const from = line.from + found.index;
    if (from <= pos && pos <= from + found[0].length) {
      return {from, to: from + found[0].length, text: found[0]};
    }
  }
  return null;
}

function meaningOf({from, text}, state, words, isRules) {
  const place = isRules ? placeIn(state.sliceDoc(0, from)) : {quoted: 0};
  if (isRules && place.quoted === null) {
    return bare(text, place);
  }
  const names = isRules ? namesAt(place, words) : words.indicators;
  if (names && text in names) {
    return described(text, names[text]);
  }
  return text in words.indicators ? described(text, words.indicators[text]) : null;
}

function bare(text, {section, call}) {
  if (text in FACTS && section === 'when') {
    return [t(`change.fact.${text}`)];
  }
  if (text in VERBS && section === 'then') {
    return [t(`change.verb.${text}`)];
  }
  return call && FACTS[call.word]?.includes(text) ? [t(`change.field.${text}`)] : null;
}

function described(text, meaning) {
  const values = meaning?.values && !Array.isArray(meaning.values) ? Object.entries(meaning.values) : [];
  return [
    textOf(text, meaning),
    meaning?.question ? said(meaning.question) : '',
    ...values.map(([id, label]) => `${id}: ${said(label)}`),
  ].filter(Boolean);
}

function box(name, [first, ...rest]) {
  const dom = document.createElement('div');
  dom.className = 'cm-meaning';
  const title = dom.appendChild(document.createElement('strong'));
  title.textContent = name;
  [first, ...rest].forEach((line) => (dom.appendChild(document.createElement('p')).textContent = line));
  return dom;
}
