// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../../shell/language.js';
import {isAnswered} from '../../weighing/case.js';
import {focusQuestion} from './question-view.js';
import {sections} from './sections.js';
import {dayText} from '../../weighing/wording.js';

/** All questions by section: what was answered, what still matters, and what does not any more. */
export function listView(weighing, words) {
  const {state, open} = weighing;
  const matters = new Set(open());
  const changed = new Set(weighing.altered());
  const row = (indicator) => rowView(weighing, indicator, matters, changed, words);
  const shown = (indicator) => isAnswered(state.weighed, indicator.id) || matters.has(indicator.id);
  const all = sections(state.edition, state.question);
  const rest = all.flatMap((section) => section.indicators.filter((indicator) => !shown(indicator)));
  return html`<section class="panel list" aria-labelledby="list-title">
    <h2 class="utrecht-heading-2" id="list-title">${t('weigh.list.title')}</h2>
    ${all.map((section) => sectionView(section, section.indicators.filter(shown), state, row))}
    ${
      rest.length
        ? html`<details class="disclosure list__rest">
            <summary>${t(state.answer ? 'weigh.list.rest' : 'weigh.list.later', {count: rest.length})}</summary>
            <ul class="rows">
              ${rest.map(row)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

function sectionView(section, shown, state, row) {
  if (shown.length === 0) {
    return nothing;
  }
  const done = shown.filter(({id}) => isAnswered(state.weighed, id)).length;
  return html`<div class="list__section">
    <h3 class="list__name">
      ${section.name} <span class="quiet list__count">${t('weigh.list.done', {done, all: shown.length})}</span>
    </h3>
    <ul class="rows">
      ${shown.map(row)}
    </ul>
  </div>`;
}

function rowView(weighing, indicator, matters, changed, words) {
  const {state, ask} = weighing;
  const finding = state.weighed.findings[indicator.id];
  const given = isAnswered(state.weighed, indicator.id);
  const current = state.current === indicator.id;
  const show = () => {
    ask(indicator.id);
    requestAnimationFrame(() => {
      document.querySelector('.question')?.scrollIntoView({block: 'nearest'});
      focusQuestion();
    });
  };
  return html`<li>
    <button
      type="button"
      class="row ${given ? 'row--given' : ''}"
      aria-current=${current ? 'true' : nothing}
      data-indicator=${indicator.id}
      @click=${show}
    >
      <span class="row__name">${given ? localized(indicator.label) : localized(indicator.question)}</span>
      ${
        given
          ? html`<span class="row__value"
              >${words.value(indicator.id, finding.value)}
              ${changed.has(indicator.id) ? html`<span class="tag">${was(state, indicator, words)}</span>` : nothing}</span
            >`
          : html`<span class="row__open"
              >${t(
                matters.has(indicator.id)
                  ? state.leftOpen.has(indicator.id)
                    ? 'weigh.list.left'
                    : 'weigh.list.open'
                  : 'weigh.list.idle',
              )}</span
            >`
      }
      ${
        finding?.source || finding?.observedOn
          ? html`<span class="row__source"
              >${[finding.source, dayText(finding.observedOn)].filter(Boolean).join(', ')}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

function was(state, indicator, words) {
  const first = state.weighed.first[indicator.id]?.value;
  return first === undefined
    ? t('weigh.wonder.was-open')
    : t('weigh.wonder.was', {value: words.value(indicator.id, first)});
}
