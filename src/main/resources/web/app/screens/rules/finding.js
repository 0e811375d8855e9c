// @ts-check
import {localized} from '../../shell/language.js';
import {folded, has, words} from '../../parts/search.js';
import {conclusion, lines} from '../../policies/rule-words.js';

/** What a search finds in an edition: `{wanted, rules, indicators}`, the ids of each; null where nothing is looked for. */
export function find(query, edition, rules) {
  const wanted = words(query);
  if (wanted.length === 0) {
    return null;
  }
  const called = new Map(edition.vocabulary.map((one) => [one.id, localized(one.label)]));
  return {
    wanted,
    rules: new Set(rules.filter((rule) => has(folded(ruleText(rule, called)), wanted)).map((rule) => rule.id)),
    indicators: new Set(
      edition.vocabulary.filter((one) => has(folded(indicatorText(one)), wanted)).map((one) => one.id),
    ),
  };
}

function ruleText(rule, called) {
  return [
    rule.id,
    rule.title,
    localized(rule.text),
    ...lines(rule.when),
    conclusion(rule),
    rule.source.title ?? '',
    rule.source.section,
    ...rule.indicators.map((id) => `${id} ${called.get(id)}`),
  ].join('\n');
}

function indicatorText(indicator) {
  const values = (indicator.values ?? []).flatMap((value) => [value.id, localized(value.label)]);
  return [indicator.id, localized(indicator.label), localized(indicator.question), ...values].join('\n');
}
