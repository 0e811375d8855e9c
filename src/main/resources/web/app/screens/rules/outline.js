// @ts-check
import {localized, t} from '../../shell/language.js';

/**
 * An edition as people read it: sections with items, each with the rules that conclude on it. `{id, name, items}`; an item is
 * `{id, name, rules}`. Rules that conclude on all of a kind stand in an item of their own. Sections of which the edition
 * declares nothing are left out.
 */
export function outline(edition, rules) {
  return [
    section('preconditions', 'precondition', edition.preconditions, rules),
    ...edition.compass.map((aspect) => ({
      ...section(`aspect-${aspect.id}`, 'component', aspect.components, rules),
      name: t('rules.part.aspect', {name: localized(aspect.label)}),
    })),
    section('indications', 'indication', edition.tracks, rules),
    section('advice', 'advice', edition.tracks, rules),
    section('roles', 'role', edition.roles, rules),
    section('activities', 'activity', edition.activities, rules),
    section('representation', 'representation', edition.representation, rules),
    section('conditions', 'condition', edition.conditions, rules),
    section('referrals', 'referral', edition.referrals.to, rules),
  ].filter((one) => one.items.length > 0);
}

function section(id, kind, named, rules) {
  const concluding = rules.filter((rule) => rule.concludes.some((part) => part.kind === kind));
  const general = (rule) => named.length > 1 && rule.concludes.filter((part) => part.kind === kind).length > 1;
  const items = named.map(({id: of, label}) => ({
    id: `${id}.${of}`,
    name: localized(label),
    rules: concluding.filter(
      (rule) => !general(rule) && rule.concludes.some((part) => part.kind === kind && part.id === of),
    ),
  }));
  const all = concluding.filter(general);
  const needless = kind === 'indication' && concluding.length === 0;
  return {
    id,
    name: t(`rules.part.${id}`),
    items: needless
      ? []
      : [...(all.length ? [{id: `${id}.all`, name: t('rules.each-of-these'), rules: all}] : []), ...items],
  };
}

/** Which rules look at an indicator, and which at what a rule concludes. */
export function relations(rules) {
  const looking = new Map();
  const reading = new Map();
  const concluding = new Map();
  rules.forEach((rule) => {
    rule.indicators.forEach((id) => add(looking, id, rule));
    rule.reads.forEach((part) => add(reading, key(part), rule));
    rule.concludes.forEach((part) => add(concluding, key(part), rule));
  });
  return {
    lookingAt: (indicator) => looking.get(indicator) ?? [],
    concludingOn: (part) => concluding.get(key(part)) ?? [],
    readersOf: (rule) => [...new Set(rule.concludes.flatMap((part) => reading.get(key(part)) ?? []))],
  };
}

function key(part) {
  return `${part.kind} ${part.id}`;
}

function add(map, id, rule) {
  map.set(id, [...(map.get(id) ?? []), rule]);
}
