// @ts-check
import {address} from '../shell/routes.js';
import {emptyCase} from './case.js';

/** The address that holds a case whole, so that a link or a bookmark brings it back. */
export function addressOf(weighed) {
  return address('weigh', [weighed.policy, weighed.question], {
    on: weighed.on,
    edition: weighed.edition,
    reference: weighed.reference,
    case: packed(weighed.findings),
    first: weighed.first === null ? '' : packed(weighed.first) || 'e30',
  });
}

/** The case of an address; null where it names none. What cannot be read of it is left out. */
export function caseOf(route) {
  const [policy, question] = route.parts;
  if (!policy || !question) {
    return null;
  }
  const {on, edition = '', reference = '', first} = route.values;
  return {
    ...emptyCase(policy, question, on ?? today()),
    edition,
    reference,
    findings: unpacked(route.values.case) ?? {},
    first: first ? unpacked(first) : null,
  };
}

/** Today where the user is, as `2024-09-01`. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function packed(findings) {
  if (Object.keys(findings).length === 0) {
    return '';
  }
  const bytes = new TextEncoder().encode(JSON.stringify(findings));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

function unpacked(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
