// @ts-check
import {html} from 'lit';
import {localized, t} from '../shell/language.js';

/** The conditions of a rule in words, one below the other. */
export function phrases(list, show = (text) => text) {
  return html`<ul class="phrases">
    ${list.map((phrase) => html`<li>${show(localized(phrase.text))}${phrase.parts.length ? phrases(phrase.parts, show) : ''}</li>`)}
  </ul>`;
}

/** The same as lines of text, to compare and to search. */
export function lines(list, depth = 0) {
  return list.flatMap((phrase) => [`${'  '.repeat(depth)}${localized(phrase.text)}`, ...lines(phrase.parts, depth + 1)]);
}

/** What a rule concludes, in a line. */
export function conclusion(rule) {
  return rule.then.map(localized).join('; ');
}

/** Where the policy says it, and whether it does. */
export function sourceLine(rule, title) {
  return `${title ?? rule.source.title ?? rule.source.document}, ${rule.source.section}`;
}

/** Whether the document says it, in words. */
export function basis(rule) {
  return t(`parts.basis.${rule.basis}`);
}
