// @ts-check
import nl from '../texts/nl.json';
import en from '../texts/en.json';
import {tell} from './events.js';
import {keep, recall} from './local-store.js';

const TEXTS = {nl, en};
export const LANGUAGES = Object.keys(TEXTS);
const LOCALES = {nl: 'nl-NL', en: 'en-GB'};

let current = chosen();
document.documentElement.lang = current;

function chosen() {
  const wanted = [new URLSearchParams(location.search).get('lang'), recall('language'), 'nl'];
  return wanted.find((language) => language in TEXTS);
}

/** `nl` or `en`. */
export function language() {
  return current;
}

/** For Intl: days and numbers as they are written in the language. */
export function locale() {
  return LOCALES[current];
}

/** Turns the page to a language and puts it in the address, so that a link opens in it. */
export function speak(wanted) {
  current = wanted;
  document.documentElement.lang = wanted;
  keep('language', wanted);
  const address = new URL(location.href);
  address.searchParams.set('lang', wanted);
  history.replaceState(history.state, '', address);
  tell('language');
}

/**
 * The text of that key, `section.name`, with its `{values}` filled in. A text of `one` and `other`, and `zero` where it has
 * one, is chosen by `values.count`.
 * A key that is not there is given back: a test looks for those.
 */
export function t(key, values = {}) {
  let text = key.split('.').reduce((part, name) => part?.[name], TEXTS[current]);
  if (typeof text === 'object' && text !== null) {
    text = values.count === 0 && text.zero ? text.zero : text[new Intl.PluralRules(locale()).select(values.count)];
  }
  return (text ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** What the rules say, in the language of the page: `{nl, en}`. */
export function localized(text) {
  return text?.[current] ?? text?.nl ?? '';
}

/** A day, `2024-06-01` or a moment, written in full. */
export function day(value) {
  const zone = value.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale(), {dateStyle: 'long', timeZone: zone}).format(new Date(value));
}

/** A moment, to the minute. */
export function moment(value) {
  return new Intl.DateTimeFormat(locale(), {dateStyle: 'long', timeStyle: 'short'}).format(new Date(value));
}

/** A number, grouped as the language does. */
export function number(value) {
  return new Intl.NumberFormat(locale()).format(value);
}
