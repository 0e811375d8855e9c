// @ts-check
import {askForKey, key} from './key.js';
import {arrived, failed} from './connection.js';

/**
 * The service said no. `problem` is what it said (RFC 9457): `status`, `title`, `detail`, `errors` with pointers; `retryAfter`
 * after how many seconds it may be asked again, where it says so.
 */
export class Refused extends Error {
  constructor(problem, retryAfter) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The service was not reached: nobody knows whether it heard. */
export class Away extends Error {}

/**
 * Calls the API and gives what it answers: `{status, headers, body}`, the body read as JSON where it is.
 * Where a key is asked for, the user is asked for one and the call goes on with it.
 *
 * @param {string} path from `/v1/` on
 * @param {CallOptions} options
 * @throws Refused, Away, and AbortError where the signal broke it off
 */
export async function call(path, options = {}) {
  const response = await answered(path, options);
  return {status: response.status, headers: response.headers, body: await content(response)};
}

/**
 * @typedef {object} CallOptions
 * @property {string} [method] `GET` where absent
 * @property {any} [body] a value, sent as JSON; a text as it is
 * @property {Record<string, string>} [headers]
 * @property {AbortSignal} [signal] breaks the call off
 */

/** The same, with its body still to be read: for what is large. */
export async function answered(path, options = {}) {
  for (;;) {
    const used = key();
    const response = await send(path, options, used);
    if (response.status !== 401 || !(await askForKey(used))) {
      return taken(response);
    }
  }
}

/** What stands at that path. */
export async function get(path, options = {}) {
  return (await call(path, options)).body;
}

/**
 * @param {string} path
 * @param {CallOptions} options
 * @param {string | null} used the key
 */
async function send(path, {method = 'GET', body, headers = {}, signal}, used) {
  const sent = {Accept: 'application/json, application/problem+json, */*;q=0.1', ...headers};
  if (used) {
    sent['X-API-Key'] = used;
  }
  if (body !== undefined && !sent['Content-Type']) {
    sent['Content-Type'] = 'application/json';
  }
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  try {
    const response = await fetch(path, {method, body: text, headers: sent, signal});
    arrived();
    return response;
  } catch (fault) {
    if (fault.name === 'AbortError') {
      throw fault;
    }
    failed();
    throw new Away();
  }
}

async function taken(response) {
  if (!response.ok) {
    const body = await content(response);
    const problem = typeof body === 'object' ? body : {status: response.status, title: response.statusText};
    throw new Refused(problem, Number(response.headers.get('Retry-After')) || undefined);
  }
  return response;
}

async function content(response) {
  const text = await response.text();
  return /[/+]json/.test(response.headers.get('Content-Type') ?? '') && text ? JSON.parse(text) : text;
}
