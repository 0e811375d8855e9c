// @ts-check
import {Prec, StateEffect, StateField} from '@codemirror/state';
import {EditorView, hoverTooltip, keymap, showTooltip} from '@codemirror/view';
import {localized, t} from '../../../shell/language.js';
import {namesAt, placeIn} from './drl-place.js';
import {FACTS, VERBS} from './profile.js';
import {textOf} from './texts.js';

/** @type {any} the tooltip to show, or null */
const Show = StateEffect.define();

/** What was asked for by keyboard; it goes with the cursor. */
const shown = StateField.define({
  create: () => null,
  update(tooltip, change) {
    const asked = change.effects.find((effect) => effect.is(Show));
    return asked ? asked.value : change.docChanged || change.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Says what the word under the pointer means, or the word at the cursor where one asks. */
export function meanings(words, isRules) {
  const at = (state, pos) => {
    const range = rangeAt(state.doc, pos);
    const lines = range && meaningOf(range, state, words(), isRules);
    return lines?.length ? {range, lines} : null;
  };
  return [
    hoverTooltip((view, pos) => tooltip(at(view.state, pos))),
    shown,
    Prec.high(
      keymap.of([
        {key: 'Mod-i', run: (view) => ask(view, at(view.state, view.state.selection.main.head))},
        {key: 'Escape', run: leave},
      ]),
    ),
  ];
}

function ask(view, found) {
  const said = found ? [found.range.text, ...found.lines].join('. ') : t('change.no-meaning');
  view.dispatch({effects: [Show.of(tooltip(found)), EditorView.announce.of(said)]});
  return true;
}

function leave(view) {
  const open = view.state.field(shown) !== null;
  if (open) {
    view.dispatch({effects: Show.of(null)});
  }
  return open;
}

function tooltip(found) {
  return (
    found && {
      pos: found.range.from,
      end: found.range.to,
      above: true,
      create: () => ({dom: box(found.range.text, found.lines)}),
    }
  );
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

/**
 * @param {string} text
 * @param {{section?: string, call?: {word: string}, quoted?: number | null}} place
 */
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
    meaning?.question ? localized(meaning.question) : '',
    ...values.map(([id, label]) => `${id}: ${localized(label)}`),
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
