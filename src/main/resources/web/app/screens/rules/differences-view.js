// @ts-check
import {html} from 'lit';
import {phrases} from '../../policies/rule-words.js';
import {localized, t} from '../../shell/language.js';
import {changedRule} from './changed-rule-view.js';

/** What two rule sets differ in: changed, new and gone rules, and other files. `names` says what the two are. */
export function differences(compared, names, unfolded, draw) {
  const placeAlone = compared.changed.filter((one) => one.parts.every((part) => ['source', 'title'].includes(part)));
  const changed = compared.changed.filter((one) => !placeAlone.includes(one));
  const total = compared.added.length + compared.removed.length + compared.changed.length + compared.files.length;
  const fold = (id) => ({
    open: unfolded.has(id),
    toggle: (event) => {
      if (event.target.open !== unfolded.has(id)) {
        event.target.open ? unfolded.add(id) : unfolded.delete(id);
        draw();
      }
    },
  });
  return html`<p class="compare-summary" role="status">${total ? summary(compared, names) : t('rules.compare.same')}</p>
    ${changed.length ? section('changed', changed.length, html`${changed.map((one) => changedRule(one, names))}`) : ''}
    ${placeAlone.length ? folded('place', placeAlone.length, fold('place'), () => html`${placeAlone.map((one) => changedRule(one, names))}`) : ''}
    ${compared.added.length ? folded('added', compared.added.length, fold('added'), () => list(compared.added)) : ''}
    ${compared.removed.length ? folded('removed', compared.removed.length, fold('removed'), () => list(compared.removed)) : ''}
    ${compared.files.length ? folded('files', compared.files.length, fold('files'), () => files(compared.files)) : ''}`;
}

function summary(compared, names) {
  return t('rules.compare.summary', {
    ...names,
    changed: t('rules.compare.counted.changed', {count: compared.changed.length}),
    added: t('rules.compare.counted.added', {count: compared.added.length}),
    removed: t('rules.compare.counted.removed', {count: compared.removed.length}),
  });
}

function section(id, count, content) {
  return html`<section class="panel compared" aria-labelledby="compared-${id}">
    <h2 class="utrecht-heading-2" id="compared-${id}">${t(`rules.compare.${id}`)} (${count})</h2>
    ${content}
  </section>`;
}

function folded(id, count, {open, toggle}, content) {
  return html`<details class="panel compared" .open=${open} @toggle=${toggle}>
    <summary><h2 class="utrecht-heading-2">${t(`rules.compare.${id}`)} (${count})</h2></summary>
    ${open ? content() : ''}
  </details>`;
}

function list(rules) {
  return html`<ul class="rule-list">
    ${rules.map(
      (rule) =>
        html`<li class="compared-rule">
          <h3 class="utrecht-heading-4">${localized(rule.text)}</h3>
          ${phrases(rule.when)}
          <p class="rule__conclusion">${rule.then.map(localized).join('; ')}</p>
          <p class="quiet">${rule.source.section} · <code class="utrecht-code">${rule.id}</code></p>
        </li>`,
    )}
  </ul>`;
}

function files(changed) {
  return html`<ul class="rule-list">
    ${changed.map(
      (file) =>
        html`<li class="compared-rule">
          <details>
            <summary>
              <code class="utrecht-code">${file.name}</code>
              <span class="quiet"
                >${t('rules.compare.lines', {added: file.added.length, removed: file.removed.length})}</span
              >
            </summary>
            <pre
              class="utrecht-code-block"
              tabindex="0"
              role="region"
              aria-label=${file.name}
            ><code>${file.removed.map((line) => html`<del>- ${line}</del>`)}${file.added.map((line) => html`<ins>+ ${line}</ins>`)}</code></pre>
          </details>
        </li>`,
    )}
  </ul>`;
}
