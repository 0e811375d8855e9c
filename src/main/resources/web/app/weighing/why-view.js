// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../shell/language.js';

/** Why something is concluded: each rule in words, whether the policy says it, where, and the findings that it looked at. */
export function why(because, answer, words) {
  return because.length === 0
    ? nothing
    : html`<details class="disclosure why">
        <summary>${t('weigh.why.title')}</summary>
        ${rules(because, answer, words)}
      </details>`;
}

/** A conclusion that unfolds into why; as it is where no rule speaks for it. */
export function explained(conclusion, because, answer, words) {
  return because.length === 0
    ? html`<span class="explained__text">${conclusion}</span>`
    : html`<details class="explained">
        <summary>
          <span class="explained__text">${conclusion}</span> <span class="explained__why">${t('weigh.why.title')}</span>
        </summary>
        ${rules(because, answer, words)}
      </details>`;
}

function rules(because, answer, words) {
  return because.map((id) =>
    ruleView(
      answer.rules.find((rule) => rule.id === id),
      words,
    ),
  );
}

function ruleView(rule, words) {
  return rule === undefined
    ? nothing
    : html`<div class="why__rule" data-rule=${rule.id}>
        <p class="plain">${localized(rule.text)}</p>
        <dl class="why__facts">
          <div>
            <dt>${t('weigh.why.source')}</dt>
            <dd>${words.document(rule.source.document)}, ${rule.source.section}</dd>
          </div>
          <div>
            <dt>${t('weigh.why.basis')}</dt>
            <dd>${t(`weigh.why.${rule.basis}`)}</dd>
          </div>
          ${
            rule.findings.length
              ? html`<div>
                  <dt>${t('weigh.why.findings')}</dt>
                  <dd>${rule.findings.map(words.indicator).join(', ')}</dd>
                </div>`
              : nothing
          }
          <div>
            <dt>${t('weigh.why.rule')}</dt>
            <dd><code class="code">${rule.id}</code></dd>
          </div>
        </dl>
      </div>`;
}
