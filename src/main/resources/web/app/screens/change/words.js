// @ts-check
import {parseDocument} from 'yaml';

const NONE = {
  label: {},
  indicators: {},
  documents: {},
  questions: {},
  tracks: {},
  preconditions: {},
  aspects: {},
  components: {},
  roles: {},
  activities: {},
  representation: {},
  conditions: {},
  to: {},
  for: {},
  tables: {},
};

/**
 * What the files of a draft declare: everything that its rules may name, each with its text `{nl, en}`. It is read from the draft
 * itself, so that a name that was added a moment ago is known. Half a file gives what can be read of it.
 */
export function wordsOf(policyFile, vocabularyFile) {
  const policy = read(policyFile);
  const aspects = map(policy.aspects);
  return {
    ...NONE,
    label: map(policy.label),
    indicators: map(read(vocabularyFile).indicators),
    documents: labelled(policy.documents, (document) => ({nl: document.title, en: document.title})),
    questions: labelled(policy.questions, (question) => question.label),
    tracks: map(policy.tracks),
    preconditions: map(policy.preconditions),
    aspects: labelled(policy.aspects, (aspect) => aspect.label),
    components: Object.assign({}, ...Object.values(aspects).map((aspect) => map(aspect?.components))),
    roles: map(policy.roles),
    activities: map(policy.activities),
    representation: map(policy.representation),
    conditions: map(policy.conditions),
    to: map(policy.referrals?.to),
    for: map(policy.referrals?.for),
    tables: map(policy.tables),
  };
}

const SECTIONS = {
  advice: 'tracks',
  preconditions: 'preconditions',
  compass: 'components',
  roles: 'roles',
  activities: 'activities',
  representation: 'representation',
  conditions: 'conditions',
  referrals: 'to',
};

/** What a part of an answer is about, in words: the section and the id as differences name them. */
export function aboutOf(words, section, about) {
  return words[SECTIONS[section]]?.[about] ?? {nl: about, en: about};
}

function read(text) {
  try {
    return map(parseDocument(text ?? '', {logLevel: 'silent'}).toJS());
  } catch {
    return {};
  }
}

function map(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

function labelled(declared, label) {
  return Object.fromEntries(Object.entries(map(declared)).map(([id, value]) => [id, label(map(value)) ?? {}]));
}
