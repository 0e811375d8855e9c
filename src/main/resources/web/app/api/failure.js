// @ts-check
import {Away, Refused} from './client.js';

const KINDS = {0: 'away', 401: 'key', 403: 'forbidden', 404: 'missing', 410: 'gone', 503: 'unavailable'};

/**
 * Why a call failed: `{kind, problem, seconds}`. Kind is one of `away`, `unavailable`, `key`, `forbidden`, `missing`, `gone`, `refused`,
 * `broken`; problem is what the service said; seconds after which it may be asked again, where it said so. Who tries again unasked adds
 * `byItself`.
 *
 * @typedef {{kind: string, problem?: any, seconds?: number, byItself?: boolean}} Failure
 * @returns {Failure}
 */
export function failureOf(thrown) {
  if (thrown instanceof Away) {
    return {kind: 'away'};
  }
  if (thrown instanceof Refused) {
    return {...failureOfProblem(thrown.problem), seconds: thrown.retryAfter};
  }
  console.warn(thrown);
  return {kind: 'broken'};
}

/** The same of what the service said; status 0: it said nothing. */
export function failureOfProblem(problem) {
  return {kind: KINDS[problem.status] ?? 'refused', problem};
}

/** Whether another key may help. */
export function wantsKey(failure) {
  return failure.kind === 'key' || failure.kind === 'forbidden';
}
