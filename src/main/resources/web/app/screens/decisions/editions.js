// @ts-check
import {html} from 'lit';
import {get, Refused} from '../../api/client.js';
import {localized} from '../../shell/language.js';
import {edition, rules} from '../../weighing/editions.js';
import {wording} from '../../weighing/wording.js';

const NOTHING = {
  tracks: [],
  questions: [],
  preconditions: [],
  compass: [],
  roles: [],
  activities: [],
  representation: [],
  conditions: [],
  referrals: {to: [], for: []},
  vocabulary: [],
  documents: [],
};

/** The edition by which something was decided, as it is now; one without names where the service does not have it any more. */
export async function editionOf({policy, edition: name}) {
  try {
    return {...NOTHING, ...(await edition(policy, name))};
  } catch (fault) {
    if (fault instanceof Refused && fault.problem.status === 404) {
      return {...NOTHING, policy, edition: name};
    }
    throw fault;
  }
}

/** What it calls its parts, its questions too. */
export function wordsOf(edition) {
  return {
    ...wording(edition),
    question: (id) => localized(edition.questions.find((one) => one.id === id)?.label) || id,
    edition: html`${localized(edition.label) || edition.policy} <span class="whole">(${edition.edition})</span>`,
  };
}

/**
 * The rules that a decision cites. One that was recorded without them gets them from the edition where that still has the
 * same rules, else none.
 */
export async function citedRules(decision, edition) {
  if (decision.rules || edition.ruleset !== decision.ruleset) {
    return decision.rules ?? [];
  }
  const known = await rules(decision.policy, decision.edition);
  const cited = new Set(
    Object.values(decision).flatMap((part) => (Array.isArray(part) ? part.flatMap((one) => one.because ?? []) : [])),
  );
  return known
    .filter((rule) => cited.has(rule.id))
    .map((rule) => ({...rule, findings: rule.indicators.filter((id) => id in decision.request.findings)}));
}

/** A decision by its id, with its edition and the rules that it cites. */
export async function decisionWhole(id, signal) {
  const decision = await get(`/v1/decisions/${encodeURIComponent(id)}`, {signal});
  const edition = await editionOf(decision);
  return {decision, edition, answer: {...decision, rules: await citedRules(decision, edition)}};
}
