// @ts-check
import {html} from 'lit';
import {localized, t} from '../../shell/language.js';

/** What a question means: where the policy speaks of it and what the rules say, on asking. */
export function meaningView({texts}, indicator, words) {
  if (indicator.sources.length === 0) {
    return '';
  }
  return html`<details class="disclosure" @toggle=${(event) => event.target.open && texts.load()}>
    <summary>${t('weigh.meaning.title')}</summary>
    <p class="plain"><strong>${t('weigh.meaning.where')}</strong></p>
    <ul class="tight">
      ${indicator.sources.map(({document, section}) => html`<li>${words.document(document)}, ${section}</li>`)}
    </ul>
    <p class="plain"><strong>${t('weigh.meaning.what')}</strong></p>
    <ul class="tight">
      ${texts.of(indicator.id).map((rule) => html`<li>${localized(rule.text)}</li>`)}
    </ul>
  </details>`;
}
