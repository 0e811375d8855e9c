// @ts-check
import {html} from 'lit';
import {localized} from './language.js';
import {withCode} from './with-code.js';

/** What is wrong in a case, as the service says it; replays of before it spoke Dutch hold it in English alone. */
export function faultText({message, detail}) {
  return message ? withCode(localized(message)) : html`<span lang="en">${detail}</span>`;
}
