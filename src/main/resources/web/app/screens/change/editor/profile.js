// @ts-check
/** The language of rules (rules/README.md, sections 2 and 3): the facts with their fields, and the verbs with what they conclude on. */
export const FACTS = {
  Case: ['question', 'date'],
  Track: ['id'],
  Finding: ['indicator', 'value', 'number', 'answer', 'count', 'country'],
  Item: ['indicator', 'value'],
  Row: ['table', 'cells'],
  Listed: ['indicator', 'table', 'cells'],
  NothingMissing: [],
  Precondition: ['id', 'status'],
  Component: ['id', 'aspect', 'verdict'],
  Indication: ['track', 'level'],
  Advice: ['track', 'level'],
  Role: ['id'],
  Activity: ['id'],
  Condition: ['id'],
  Referral: ['to', 'matter'],
  Representation: ['by'],
};

/** Each verb with what its arguments name. */
export const VERBS = {
  met: ['preconditions'],
  unmet: ['preconditions'],
  supports: ['components'],
  neutral: ['components'],
  obstructs: ['components'],
  advise: ['tracks', 'level'],
  indicate: ['tracks', 'level'],
  role: ['roles'],
  activity: ['activities'],
  representation: ['representation'],
  condition: ['conditions'],
  referral: ['to', 'for'],
};

/** Values that every policy shares. */
export const FIXED = {
  status: ['met', 'unmet', 'unknown'],
  verdict: ['supports', 'neutral', 'obstructs', 'unknown'],
  level: ['engage', 'engage-reactively', 'do-not-engage', 'undetermined'],
  basis: ['policy', 'interpretation'],
};

export const KEYWORDS = ['package', 'rule', 'when', 'then', 'end', 'not', 'exists', 'or', 'and', 'in'];
export const ANNOTATIONS = ['id', 'source', 'basis', 'nl', 'en'];

/** What the field `id` of a fact names. */
export const IDS = {
  Track: 'tracks',
  Precondition: 'preconditions',
  Component: 'components',
  Role: 'roles',
  Activity: 'activities',
  Condition: 'conditions',
};
