// @ts-check
import {html, nothing} from 'lit';
import {faultText} from './input-fault.js';
import {localized, t} from './language.js';
import {withCode} from './with-code.js';

const IN_WORDS = ['faulty-rules', 'invalid-case', 'invalid-replay', 'too-many-replays', 'too-large', 'internal'];

/** Why the service refuses something: in the language of the page where its kind has words there, else as it says it, in English. */
export function problemTextView({type, title, detail, errors = [], faults = []}) {
  const known = IN_WORDS.find((kind) => type === `urn:kompas:problem:${kind}`);
  const wrong = [...errors.map(inputFault), ...faults.map(ruleFault)];
  return html`${
    known
      ? html`<p class="utrecht-paragraph">${t(`failure.said.${known}`)}</p>`
      : html`<p class="utrecht-paragraph" lang="en">${detail ?? title}</p>`
  }
  ${wrong.length ? html`<ul class="utrecht-unordered-list">${wrong.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}`;
}

function inputFault(fault) {
  return html`<code class="utrecht-code">${fault.pointer || '/'}</code> ${faultText(fault)}`;
}

function ruleFault({file, line, message, remedy}) {
  return html`<code class="utrecht-code">${line ? `${file}:${line}` : file}</code> ${withCode(localized(message))}
    ${withCode(localized(remedy))}`;
}
