// @ts-check
import {snippetCompletion} from '@codemirror/autocomplete';
import {localized, t} from '../../../shell/language.js';
import {namesAt, placeIn} from './drl-place.js';
import {ANNOTATIONS, FACTS, VERBS} from './profile.js';
import {textOf} from './texts.js';

/** Offers what may stand in a rule at that place: facts, fields, verbs, and in texts what the edition names. */
export function rulesCompletion(words) {
  return (context) => {
    const place = placeIn(context.state.sliceDoc(0, context.pos));
    return place.quoted === null ? bare(context, place) : named(place, namesAt(place, words()));
  };
}

/** Offers indicators, their values and what else the edition names in the texts of a recorded case. */
export function caseCompletion(words) {
  return (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const quoted = (before.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
    if (!quoted) {
      return null;
    }
    const from = line.from + before.lastIndexOf('"') + 1;
    const key = /"([\w-]+)"\s*:\s*(?:\{\s*"value"\s*:\s*)?(?:\[[^\]]*)?"[^"]*$/.exec(before)?.[1];
    const names = key ? keyed(key, words()) : words().indicators;
    return named({quoted: from}, names);
  };
}

const KEYED = {
  question: 'questions',
  track: 'tracks',
  component: 'components',
  aspect: 'aspects',
  role: 'roles',
  activity: 'activities',
  by: 'representation',
  to: 'to',
  for: 'for',
};

function keyed(key, words) {
  return words.indicators[key]?.values ?? words[KEYED[key]] ?? null;
}

function named({quoted}, names) {
  if (!names || Object.keys(names).length === 0) {
    return null;
  }
  return {
    from: quoted,
    validFor: /^[\w-]*$/,
    options: Object.entries(names).map(([label, meaning]) => ({
      label,
      type: 'constant',
      detail: textOf(label, meaning),
      info: meaning?.question ? localized(meaning.question) : undefined,
    })),
  };
}

function bare(context, place) {
  const word = context.matchBefore(/@?[A-Za-z]*/);
  if (word.from === word.to && !context.explicit) {
    return null;
  }
  const options = optionsAt(place, word.text);
  return options.length ? {from: word.from, options, validFor: /^@?[A-Za-z]*$/} : null;
}

function optionsAt({section, call}, word) {
  if (call && call.word in FACTS) {
    return FACTS[call.word].map((field) => ({label: field, type: 'property', detail: t(`change.field.${field}`)}));
  }
  if (section === 'when') {
    return Object.keys(FACTS).map(fact);
  }
  if (section === 'then') {
    return Object.keys(VERBS).map(verb);
  }
  return word.startsWith('@')
    ? ANNOTATIONS.map((name) => ({label: `@${name}`, type: 'keyword', detail: t(`change.annotation.${name}`)}))
    : [skeleton()];
}

function fact(name) {
  const [first] = FACTS[name];
  const template = first && first !== 'date' ? `${name}(${first} == "\${}")` : `${name}()`;
  return snippetCompletion(template, {label: name, type: 'class', detail: t(`change.fact.${name}`)});
}

function verb(name) {
  const places = VERBS[name].map((_, at) => `"\${${at + 1}}"`).join(', ');
  return snippetCompletion(`${name}(${places});`, {label: name, type: 'function', detail: t(`change.verb.${name}`)});
}

function skeleton() {
  const lines = [
    'rule "${}"',
    '    @id("${}")',
    '    @source(document = "${}", section = "${}")',
    '    @basis(policy)',
    '    @nl("${}")',
    '    @en("${}")',
    'when',
    '    ${}',
    'then',
    '    ${}',
    'end',
  ];
  return snippetCompletion(lines.join('\n'), {label: 'rule', type: 'keyword', detail: t('change.skeleton')});
}
