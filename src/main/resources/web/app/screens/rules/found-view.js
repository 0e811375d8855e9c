// @ts-check
import {html} from 'lit';
import {marked} from '../../parts/search.js';
import {conclusion} from '../../policies/rule-words.js';
import {localized, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';

const SHOWN = 8;

/** What a search over all editions finds: for each the first rules and indicators, and where the rest is. */
export function foundView(found, pending) {
  const some = found.filter(({hits}) => hits.rules.size + hits.indicators.size > 0);
  const rules = some.reduce((sum, {hits}) => sum + hits.rules.size, 0);
  const indicators = some.reduce((sum, {hits}) => sum + hits.indicators.size, 0);
  return html`<section class="panel found" aria-labelledby="found-title">
    <h2 class="utrecht-heading-2" id="found-title">${t('rules.found')}</h2>
    <p role="status">${pending ? t('shell.loading') : counted(rules, indicators)}</p>
    ${some.map(ofEdition)}
  </section>`;
}

/** How many rules and indicators, in words. */
export function counted(rules, indicators) {
  const found = [
    rules ? t('rules.count.rules', {count: rules}) : '',
    indicators ? t('rules.count.indicators', {count: indicators}) : '',
  ].filter(Boolean);
  return found.length ? t('rules.counted', {what: found.join(t('rules.and'))}) : t('rules.none-found');
}

function ofEdition({one, edition, rules, hits}) {
  const parts = [one.policy, one.edition];
  const listed = rules.filter((rule) => hits.rules.has(rule.id));
  const named = edition.vocabulary.filter((indicator) => hits.indicators.has(indicator.id));
  return html`<h3 class="utrecht-heading-3">${localized(edition.label)}, ${t('rules.edition', {edition: one.edition})}</h3>
    <ul class="found__list">
      ${named.slice(0, SHOWN).map(
        (indicator) =>
          html`<li>
            <a class="utrecht-link" href=${address('rules', parts, {indicator: indicator.id})}
              >${marked(localized(indicator.label), hits.wanted)}</a
            >
            <span class="quiet">${t('rules.indicator')}</span>
          </li>`,
      )}
      ${listed.slice(0, SHOWN).map(
        (rule) =>
          html`<li>
            <a class="utrecht-link" href=${address('rules', parts, {rule: rule.id})}
              >${marked(localized(rule.text), hits.wanted)}</a
            >
            <span class="quiet">${marked(conclusion(rule), hits.wanted)}</span>
          </li>`,
      )}
    </ul>
    ${
      listed.length > SHOWN || named.length > SHOWN
        ? html`<p>
            <a class="utrecht-link" href=${address('rules', parts, {q: hits.wanted.join(' ')})}
              >${t('rules.found-all', {edition: one.edition})}</a
            >
          </p>`
        : ''
    }`;
}
