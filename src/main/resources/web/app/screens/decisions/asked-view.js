// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../../shell/language.js';
import {received} from '../../weighing/case.js';
import {dayText} from '../../weighing/wording.js';

/** What was asked: each finding with its value, where that was found, when, and what was noted. */
export function askedView({request}, words) {
  const findings = Object.entries(received(request.findings));
  return html`<section class="panel" aria-labelledby="asked-title">
    ${
      findings.length === 0
        ? html`<p class="plain">${t('decisions.nothing-asked')}</p>`
        : html`<dl class="asked">
            ${findings.map(
              ([id, finding]) =>
                html`<div class="asked__finding" data-indicator=${id}>
                  <dt>${words.indicator(id)}</dt>
                  <dd><span class="asked__value">${words.value(id, finding.value)}</span>${notedView(finding)}</dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

function notedView({source, observedOn, note}) {
  const noted = [
    ['source', source],
    ['date', observedOn && dayText(observedOn)],
    ['text', note],
  ].filter(([, value]) => value);
  return noted.map(([name, value]) => html`<span class="asked__note">${t(`weigh.note.${name}`)}: ${value}</span>`);
}

/** What was not known and could have changed the advice. */
export function openView({missing = []}, words) {
  return missing.length === 0
    ? nothing
    : html`<details class="panel disclosure open-then">
        <summary>${t('decisions.open', {count: missing.length})}</summary>
        <ul class="tight">
          ${missing.map((one) => html`<li><strong>${words.indicator(one.indicator)}.</strong> ${localized(one.question)}</li>`)}
        </ul>
      </details>`;
}
