// @ts-check
import {call} from '../../api/client.js';
import {saveJson} from '../../shell/saving.js';
import {addressOf} from '../../weighing/address.js';
import {emptyCase, received} from '../../weighing/case.js';

const CONCLUSIONS = [
  'advice',
  'preconditions',
  'compass',
  'roles',
  'representation',
  'activities',
  'conditions',
  'referrals',
];
const REASONS = ['because', 'text', 'aspect'];

/** The address at which a request is weighed. */
export function toWeigh(request) {
  const {policy, question, referenceDate = '', edition = '', reference = '', findings = {}} = request;
  return addressOf({...emptyCase(policy, question, referenceDate), edition, reference, findings: received(findings)});
}

/** Has a made case answered and gives it to the user as a recorded case that expects that answer, to put below `cases/`. */
export async function downloadRecorded(made, name) {
  const {edition, ...request} = made;
  const answer = (await call('/v1/evaluations', {method: 'POST', body: {...made, detail: 'decision'}})).body;
  const expect = Object.fromEntries(CONCLUSIONS.map((section) => [section, answer[section].map(conclusion)]));
  saveJson(`${fileName(name)}.json`, {name, origin: 'made', request, expect});
}

/** What an entry concludes, without its reasons. */
function conclusion(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !REASONS.includes(field)));
}

function fileName(name) {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'case'
  );
}
