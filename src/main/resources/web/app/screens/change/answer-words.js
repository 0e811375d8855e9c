// @ts-check
import {html} from 'lit';
import {localized, t} from '../../shell/language.js';
import {aboutOf} from './words.js';

const VALUES = [
  'met',
  'unmet',
  'unknown',
  'supports',
  'neutral',
  'obstructs',
  'engage',
  'engage-reactively',
  'do-not-engage',
  'undetermined',
];

/** What a part of an answer is about: the section, and the thing in it as the edition calls it. */
export function aboutView(words, section, about) {
  return html`${t(`change.section.${section}`)}: <strong>${localized(aboutOf(words, section, about)) || about}</strong>`;
}

const RATED = ['advice', 'preconditions', 'compass'];

/** What an answer says of it: how it is rated, or else whether it is there at all. */
export function valueText(section, value) {
  if (!RATED.includes(section) || !value) {
    return t(value ? 'change.is-there' : 'change.is-absent');
  }
  return VALUES.includes(value) ? t(`change.value.${value}`) : value;
}

/** What it said before and what it says now. */
export function turnView(section, before, after) {
  return html`<span class="change-turn">
    <span class="change-turn__was"
      ><span class="unseen">${t('change.before')} </span>${valueText(section, before)}</span
    >
    <span aria-hidden="true">→</span>
    <span class="change-turn__is"><span class="unseen">${t('change.after')} </span>${valueText(section, after)}</span>
  </span>`;
}
