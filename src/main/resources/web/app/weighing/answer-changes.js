// @ts-check
/** What differs between two answers to one question: `{kind, id, from, to}`, in the order of the answer; null where it is not there. */
export function answerChanges(first, then) {
  return [
    ...changes('track', byKey(first.advice, 'track', 'level'), byKey(then.advice, 'track', 'level')),
    ...changes('precondition', byKey(first.preconditions, 'id', 'status'), byKey(then.preconditions, 'id', 'status')),
    ...changes('component', byKey(first.compass, 'component', 'verdict'), byKey(then.compass, 'component', 'verdict')),
    ...changes('role', byKey(first.roles, 'role'), byKey(then.roles, 'role')),
    ...changes('activity', byKey(first.activities, 'activity'), byKey(then.activities, 'activity')),
    ...changes('representation', byKey(first.representation, 'by'), byKey(then.representation, 'by')),
    ...changes('condition', byKey(first.conditions, 'id'), byKey(then.conditions, 'id')),
    ...changes('referral', byKey(first.referrals, 'to'), byKey(then.referrals, 'to')),
  ];
}

function byKey(entries, key, value) {
  return new Map(entries.map((entry) => [entry[key], value ? entry[value] : 'given']));
}

function changes(kind, first, then) {
  return [...new Set([...first.keys(), ...then.keys()])]
    .map((id) => ({kind, id, from: first.get(id) ?? null, to: then.get(id) ?? null}))
    .filter(({from, to}) => from !== to);
}
