// @ts-check
import {localized, t} from '../shell/language.js';
import {word} from '../weighing/levels.js';
import {wording} from '../weighing/wording.js';

const KEYS = {
  advice: 'track',
  preconditions: 'id',
  compass: 'component',
  roles: 'role',
  representation: 'by',
  activities: 'activity',
  conditions: 'id',
  referrals: 'to',
};
const SAYS = {advice: 'level', preconditions: 'status', compass: 'verdict'};

/** What an edition calls what cases ask and answers say. */
export function caseWords(edition) {
  const words = wording(edition);
  const condition = (id) => localized(edition.conditions.find((one) => one.id === id)?.label) || id;
  const named = {
    advice: words.track,
    preconditions: words.precondition,
    compass: words.component,
    roles: words.role,
    representation: words.representation,
    activities: words.activity,
    conditions: condition,
    referrals: (id) =>
      id
        .split('/')
        .map((part, index) => (index ? words.matter(part) : words.referred(part)))
        .join(': '),
  };
  const about = (section, id) => t(`parts.entry.${section}`, {name: named[section]?.(id) ?? id});
  return {
    ...words,
    about,
    outcome,
    isList: (id) => edition.vocabulary.find((one) => one.id === id)?.type === 'list',
    question: (id) => localized(edition.questions.find((one) => one.id === id)?.label) || id,
    /** An entry of an answer or of what is expected: what it is about and what it says. */
    entry(section, entry) {
      const id = section === 'referrals' && entry.for ? `${entry.to}/${entry.for}` : entry[KEYS[section]];
      const says = entry[SAYS[section]];
      return says ? `${about(section, id)}: ${outcome(says)}` : about(section, id);
    },
    /** Something at a path of an answer, `/advice/innovation` or `roles/connect`. */
    path(path) {
      const [section, ...rest] = path.replace(/^\//, '').split('/');
      return rest.length ? about(section, rest.join('/')) : t(`parts.section.${section}`);
    },
  };
}

/** A level, status or verdict in words; other texts as they are. */
export function outcome(id) {
  const said = word(id);
  return said.includes('.conclusion.') ? id : said;
}

/** All that is expected, a line each. */
export function expected(expect, words) {
  return Object.entries(expect).flatMap(([section, entries]) =>
    entries.length
      ? entries.map((entry) => words.entry(section, entry))
      : [t('parts.none', {section: t(`parts.section.${section}`)})],
  );
}
