// @ts-check
import {address} from '../../shell/routes.js';

export const LEVELS = ['engage', 'engage-reactively', 'do-not-engage', 'undetermined'];
const NAMES = ['policy', 'edition', 'level', 'reference', 'from', 'to'];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What decisions are found by, of the values of an address: every name is there, what is not given is empty. */
export function filterOf(values) {
  return Object.fromEntries(NAMES.map((name) => [name, values[name] ?? '']));
}

/** Whether it leaves out any decision. */
export function narrows(filter) {
  return NAMES.some((name) => filter[name] !== '');
}

/** What is wrong with it: `order` where it ends before it begins, else null. */
export function wrong(/** @type {{from?: string, to?: string}} */ {from, to}) {
  return isDay(from) && isDay(to) && from > to ? 'order' : null;
}

/** Where the decisions that it finds are shown; what looks like the id of a decision leads to that one. */
export function addressOf(filter, cursor = '') {
  return ID.test(filter.reference)
    ? address('decisions', [filter.reference.toLowerCase()])
    : address('decisions', [], {...filter, cursor});
}

/** The path of the API that finds them. */
export function pathOf(filter, values = {}) {
  const given = Object.entries({...filter, ...values}).filter(([, value]) => value !== '' && value !== undefined);
  return `/v1/decisions?${new URLSearchParams(given)}`;
}

/** Whether it is a day and not a moment. */
export function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
