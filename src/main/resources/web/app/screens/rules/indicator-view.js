// @ts-check
import {html} from 'lit';
import {marked} from '../../parts/search.js';
import {number, localized, t} from '../../shell/language.js';
import {ruleLinks} from './rule-view.js';

/** Something that a case can say, and which rules look at it. */
export function indicatorView(indicator, context) {
  const id = `indicator-${indicator.id}`;
  const open = context.unfolded.has(id);
  const wanted = context.hits?.wanted ?? [];
  const rules = context.relations.lookingAt(indicator.id);
  return html`<details class="rule" id=${id} .open=${open} @toggle=${(event) => context.toggle(id, event.target.open)}>
    <summary class="rule__summary">
      <span class="rule__text">${marked(localized(indicator.label), wanted)}</span>
      <span class="rule__conclusion">${t('rules.looked-at', {count: rules.length})}</span>
    </summary>
    ${open ? body(indicator, rules, context, wanted) : ''}
  </details>`;
}

function body(indicator, rules, context, wanted) {
  return html`<div class="rule__body">
    <dl class="rule-facts">
      <div class="rule-facts__part">
        <dt>${t('rules.asked')}</dt>
        <dd>${marked(localized(indicator.question), wanted)}</dd>
      </div>
      <div class="rule-facts__part">
        <dt>${t('rules.answers')}</dt>
        <dd>${values(indicator, wanted)}</dd>
      </div>
      <div class="rule-facts__part">
        <dt>${t('rules.looked-at-by')}</dt>
        <dd>${rules.length ? ruleLinks(rules, context) : t('rules.no-reader')}</dd>
      </div>
      <div class="rule-facts__part">
        <dt>${t('rules.place')}</dt>
        <dd><code class="utrecht-code">${indicator.id}</code></dd>
      </div>
    </dl>
  </div>`;
}

function values(indicator, wanted) {
  if (indicator.values) {
    return html`<ul class="rule-links">
      ${indicator.values.map((one) => html`<li>${marked(localized(one.label), wanted)}</li>`)}
    </ul>`;
  }
  if (indicator.type === 'number') {
    const limits = {min: number(indicator.min ?? 0), max: number(indicator.max ?? 0)};
    const known = `${indicator.min === undefined ? '' : 'min'}${indicator.max === undefined ? '' : 'max'}` || 'any';
    return t(`rules.number.${known}`, limits);
  }
  return t(`rules.type.${indicator.type}`);
}
