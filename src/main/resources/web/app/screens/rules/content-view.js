// @ts-check
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {t} from '../../shell/language.js';
import {counted} from './found-view.js';
import {indicatorView} from './indicator-view.js';
import {ruleView} from './rule-view.js';
import {searchField} from './search-view.js';

/** The policy itself: what is looked for, where one can go, and the sections. */
export function contentView(context) {
  const {edition, hits, sections} = context;
  const shown = sections.map((one) => found(one, hits)).filter((one) => one.items.length > 0);
  const indicators = edition.vocabulary.filter((one) => !hits || hits.indicators.has(one.id));
  const summary = hits ? counted(hits.rules.size, hits.indicators.size) : '';
  return html`${searchField({query: context.query, label: t('rules.search'), search: context.search, found: summary})}
    <div class="book">
      ${contents(shown, indicators)}
      <div class="book__text">
        ${shown.map((one) => sectionView(one, context))} ${indicators.length ? vocabulary(indicators, context) : ''}
        ${hits ? '' : documents(edition)}
      </div>
    </div>`;
}

/** Of a section what was found; all of it where nothing is looked for. */
function found(section, hits) {
  if (!hits) {
    return section;
  }
  const items = section.items
    .map((item) => ({...item, rules: item.rules.filter((rule) => hits.rules.has(rule.id))}))
    .filter((item) => item.rules.length > 0);
  return {...section, items};
}

function contents(sections, indicators) {
  const entries = [...sections.map(({id, name, items}) => ({id, name, count: count(items)}))];
  if (indicators.length) {
    entries.push({id: 'indicators', name: t('rules.part.indicators'), count: indicators.length});
  }
  return html`<nav class="book__contents" aria-label=${t('rules.contents')}>
    <ul>
      ${entries.map(
        (one) =>
          html`<li>
            <button
              type="button"
              class="utrecht-link-button utrecht-link-button--html-button contents__link"
              @click=${() => jump(one.id)}
            >
              <span>${one.name}</span> <span class="contents__count">${one.count}</span>
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function count(items) {
  return new Set(items.flatMap((item) => item.rules.map((rule) => rule.id))).size;
}

/** The address says which edition this is, so a link cannot lead within the page. */
function jump(id) {
  const heading = document.getElementById(`section-${id}`);
  heading.scrollIntoView({block: 'start'});
  heading.focus({preventScroll: true});
}

function sectionView(section, context) {
  return html`<section class="panel" aria-labelledby="section-${section.id}">
    <h2 class="utrecht-heading-2" id="section-${section.id}" tabindex="-1">${section.name}</h2>
    ${section.items.map(
      (item) =>
        html`<h3 class="utrecht-heading-3">${item.name}</h3>
          ${
            item.rules.length
              ? html`<ul class="rule-list">
                  ${repeat(
                    item.rules,
                    (rule) => rule.id,
                    (rule) => html`<li>${ruleView(rule, context, item.id)}</li>`,
                  )}
                </ul>`
              : html`<p class="quiet">${t('rules.no-rule')}</p>`
          }`,
    )}
  </section>`;
}

function vocabulary(indicators, context) {
  return html`<section class="panel" aria-labelledby="section-indicators">
    <h2 class="utrecht-heading-2" id="section-indicators" tabindex="-1">${t('rules.part.indicators')}</h2>
    <p class="quiet">${t('rules.indicators-note')}</p>
    <ul class="rule-list">
      ${repeat(
        indicators,
        (one) => one.id,
        (one) => html`<li>${indicatorView(one, context)}</li>`,
      )}
    </ul>
  </section>`;
}

function documents(edition) {
  return html`<section class="panel" aria-labelledby="section-documents">
    <h2 class="utrecht-heading-2" id="section-documents" tabindex="-1">${t('rules.part.documents')}</h2>
    <ul class="utrecht-unordered-list">
      ${edition.documents.map((one) => html`<li class="utrecht-unordered-list__item">${one.title} (${one.publisher}, ${one.issued})</li>`)}
    </ul>
  </section>`;
}
