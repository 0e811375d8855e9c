// @ts-check
import {html} from 'lit';
import {faultText} from '../../shell/input-fault.js';
import {marked} from '../../parts/search.js';
import {expected} from '../../policies/case-words.js';
import {t} from '../../shell/language.js';
import {saveJson} from '../../shell/saving.js';
import {toWeigh} from './made-case.js';
import {citedRules, differenceTable} from './reasons-view.js';
import {dayText} from '../../weighing/wording.js';

/** A recorded case: what it shows and whether it passes; unfolded what is asked, what must come, and why it does not. */
export function recordedCase(one, context) {
  const {unfolded, draw, looked} = context;
  const open = unfolded.has(one.file);
  const toggle = (event) => {
    if (event.target.open !== unfolded.has(one.file)) {
      event.target.open ? unfolded.add(one.file) : unfolded.delete(one.file);
      draw();
    }
  };
  return html`<details class="rule" id="case-${one.file}" .open=${open} @toggle=${toggle}>
    <summary class="rule__summary">
      <span class="rule__text"
        >${marked(one.recorded?.name ?? one.file, looked)}
        ${one.passes ? '' : html`<span class="standing standing--fails">${t('cases.fails')}</span>`}</span
      >
      <span class="rule__conclusion"
        >${one.recorded ? context.words.question(one.recorded.request.question) : t('cases.unreadable')}</span
      >
    </summary>
    ${open ? body(one, context) : ''}
  </details>`;
}

function body(one, context) {
  const {recorded} = one;
  return html`<div class="rule__body">
    ${one.differences.length ? differenceTable(one.differences, context) : ''}
    ${one.faults.length ? faults(one.faults) : ''}
    <dl class="rule-facts">
      ${recorded ? asked(recorded, context) : ''}
      ${part(
        'cases.rules',
        one.rules.length
          ? citedRules(
              one.rules.map((id) => ({id})),
              context.known,
            )
          : html`<span class="quiet">${t('cases.no-rules')}</span>`,
      )}
      ${part('cases.file', html`<code class="utrecht-code">${one.file}</code>`)}
    </dl>
    ${
      recorded
        ? html`<p class="reading-actions">
            <a class="utrecht-link" href=${toWeigh(recorded.request)}>${t('cases.weigh')}</a>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              @click=${() => saveJson(one.file.split('/').at(-1), recorded)}
            >
              ${t('cases.download')}
            </button>
          </p>`
        : ''
    }
  </div>`;
}

function asked(recorded, {words}) {
  const {request} = recorded;
  return html`${part(
    'cases.asked',
    html`<dl class="findings">
      ${Object.entries(request.findings ?? {}).map(
        ([id, finding]) =>
          html`<div>
            <dt>${words.indicator(id)}</dt>
            <dd>${words.value(id, finding?.value ?? finding)}</dd>
          </div>`,
      )}
    </dl>`,
  )}
  ${request.referenceDate ? part('cases.on', dayText(request.referenceDate)) : ''}
  ${part(
    'cases.expected',
    html`<ul class="phrases">
      ${expected(recorded.expect, words).map((line) => html`<li>${line}</li>`)}
    </ul>`,
  )}
  ${part('cases.origin', recorded.origin)}`;
}

function faults(list) {
  return html`<div class="utrecht-alert utrecht-alert--error">
    <div class="utrecht-alert__content">
      <p class="utrecht-paragraph"><strong>${t('cases.not-answered')}</strong></p>
      <ul>
        ${list.map((fault) => html`<li><code class="utrecht-code">${fault.pointer || '/'}</code> ${faultText(fault)}</li>`)}
      </ul>
    </div>
  </div>`;
}

function part(key, content) {
  return html`<div class="rule-facts__part">
    <dt>${t(key)}</dt>
    <dd>${content}</dd>
  </div>`;
}
