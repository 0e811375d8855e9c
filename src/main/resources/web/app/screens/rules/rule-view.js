// @ts-check
import {html} from 'lit';
import {marked} from '../../parts/search.js';
import {basis, conclusion, phrases, sourceLine} from '../../policies/rule-words.js';
import {localized, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';

/** A rule: what it says, and unfolded all that stands behind it. The first place where it stands carries its name. */
export function ruleView(rule, context, item) {
  const id = `rule-${rule.id}`;
  const open = context.unfolded.has(id);
  const wanted = context.hits?.wanted ?? [];
  const first = context.sections.flatMap((one) => one.items).find((one) => one.rules.includes(rule))?.id === item;
  return html`<details
    class="rule"
    id=${first ? id : `${id}-${item}`}
    .open=${open}
    @toggle=${(event) => context.toggle(id, event.target.open)}
  >
    <summary class="rule__summary">
      <span class="rule__text">${marked(localized(rule.text), wanted)}</span>
      <span class="rule__conclusion">${marked(conclusion(rule), wanted)}</span>
    </summary>
    ${open ? body(rule, context, wanted) : ''}
  </details>`;
}

function body(rule, context, wanted) {
  const show = (text) => marked(text, wanted);
  return html`<div class="rule__body">
    <dl class="rule-facts">
      ${part('rules.when', phrases(rule.when, show))}
      ${part(
        'rules.then',
        html`<ul class="phrases">
          ${rule.then.map((text) => html`<li>${show(localized(text))}</li>`)}
        </ul>`,
      )}
      ${part('rules.source', html`${show(sourceLine(rule))}<br /><span class="quiet">${basis(rule)}</span>`)}
      ${rule.indicators.length ? part('rules.looks-at', indicators(rule, context)) : ''}
      ${rule.reads.length ? part('rules.depends-on', readsView(rule, context)) : ''}
      ${part('rules.read-by', readersView(context.relations.readersOf(rule), context))}
      ${context.cases ? part('rules.cases', casesView(rule, context)) : ''}
      ${part('rules.place', html`<code class="utrecht-code">${rule.id}</code> <code class="utrecht-code">${rule.file}:${rule.line}</code>`)}
    </dl>
    <details class="drl">
      <summary>${t('rules.drl')}</summary>
      <pre
        class="utrecht-code-block"
        tabindex="0"
        role="region"
        aria-label=${t('rules.drl-of', {rule: rule.id})}
      ><code>${rule.drl}</code></pre>
    </details>
  </div>`;
}

function part(key, content) {
  return html`<div class="rule-facts__part">
    <dt>${t(key)}</dt>
    <dd>${content}</dd>
  </div>`;
}

function indicators(rule, context) {
  return html`<ul class="rule-links">
    ${rule.indicators.map((id) => html`<li><a class="utrecht-link" href=${to(context, {indicator: id})}>${called(id, context)}</a></li>`)}
  </ul>`;
}

function called(id, context) {
  return localized(context.edition.vocabulary.find((one) => one.id === id)?.label) || id;
}

/** What the rule waits for, with the rules that conclude it. */
function readsView(rule, context) {
  return html`<ul class="rule-links">
    ${rule.reads.map((one) => {
      const rules = context.relations.concludingOn(one);
      return html`<li>
        <details class="rules-behind">
          <summary>
            ${t(`rules.kind.${one.kind}`, {name: named(one, context)})}
            <span class="quiet">${t('rules.count.rules', {count: rules.length})}</span>
          </summary>
          ${ruleLinks(rules, context)}
        </details>
      </li>`;
    })}
  </ul>`;
}

function named(one, context) {
  const item = context.sections
    .flatMap((section) => section.items)
    .find(
      (each) =>
        each.id.endsWith(`.${one.id}`) &&
        each.rules.some((rule) => rule.concludes.some((part) => part.kind === one.kind)),
    );
  const track = context.edition.tracks.find(({id}) => id === one.id);
  return item?.name ?? (localized(track?.label) || one.id);
}

function readersView(rules, context) {
  if (rules.length === 0) {
    return html`<span class="quiet">${t('rules.no-reader')}</span>`;
  }
  return html`<details class="rules-behind">
    <summary>${t('rules.count.rules', {count: rules.length})}</summary>
    ${ruleLinks(rules, context)}
  </details>`;
}

/** Links to rules, by what they say. */
export function ruleLinks(rules, context) {
  return html`<ul class="rule-links">
    ${rules.map((rule) => html`<li><a class="utrecht-link" href=${to(context, {rule: rule.id})}>${localized(rule.text)}</a></li>`)}
  </ul>`;
}

function casesView(rule, context) {
  const cases = context.cases.filter((one) => one.rules.includes(rule.id));
  if (cases.length === 0) {
    return html`<span class="quiet">${t('rules.no-case')}</span>`;
  }
  const {policy, edition} = context.known;
  return html`<details class="rules-behind">
    <summary>${t('rules.count.cases', {count: cases.length})}</summary>
    <ul class="rule-links">
      ${cases.map((one) => html`<li><a class="utrecht-link" href=${address('cases', [policy, edition], {case: one.file})}>${one.recorded?.name ?? one.file}</a></li>`)}
    </ul>
  </details>`;
}

function to(context, values) {
  return address('rules', [context.known.policy, context.known.edition], values);
}
