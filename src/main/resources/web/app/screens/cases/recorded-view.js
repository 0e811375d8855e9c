// @ts-check
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {all} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {folded, has, words as split} from '../../parts/search.js';
import {caseWords} from '../../policies/case-words.js';
import {ofEdition} from '../../policies/paths.js';
import {t} from '../../shell/language.js';
import {recordedCase} from './recorded-case-view.js';

/** The recorded cases of an edition: which pass, and of those that do not why. */
export function recorded(reads, draw) {
  const unfolded = new Set();
  let query = '';
  let failingOnly = false;
  let wanted = null;
  let reached = null;

  function view(known, where) {
    const paths = [ofEdition(known.policy, known.edition), ofEdition(known.policy, known.edition, '/cases')];
    const entry = all(paths.map((path) => reads.read(path)));
    if (entry.step !== 'loaded') {
      return unread(entry, () => paths.forEach((path) => reads.again(path)));
    }
    goTo(where.values.case);
    const [edition, {cases, answering}] = entry.value;
    queueMicrotask(arrive);
    return html`${answering ? '' : html`<div class="utrecht-alert utrecht-alert--warning"><p class="utrecht-paragraph">${t('cases.refused')}</p></div>`}
    ${edition.tracks ? list(known, cases, caseWords(edition)) : html`<p class="panel">${t('rules.nothing-answers')}</p>`}`;
  }

  function list(known, cases, words) {
    const failing = cases.filter((one) => !one.passes);
    const looked = split(query);
    const shown = [...failing, ...cases.filter((one) => one.passes)].filter(
      (one) => (!failingOnly || !one.passes) && has(folded(textOf(one)), looked),
    );
    return html`${cases.length ? controls(cases, failing, shown) : html`<p class="panel">${t('cases.none')}</p>`}
    ${
      shown.length
        ? html`<section class="panel" aria-label=${t('cases.tab.recorded')}>
            <ul class="rule-list">
              ${repeat(
                shown,
                (one) => one.file,
                (one) => html`<li>${recordedCase(one, {known, words, looked, unfolded, draw})}</li>`,
              )}
            </ul>
          </section>`
        : ''
    }`;
  }

  function controls(cases, failing, shown) {
    return html`<p class="cases-summary">
        <strong>${t('rules.count.cases', {count: cases.length})}</strong> ${
          failing.length
            ? html`<span class="standing standing--fails">${t('cases.failing', {count: failing.length})}</span>`
            : html`<span class="standing standing--passes">${t('cases.all-pass')}</span>`
        }
      </p>
      <search class="rule-search">
        <label class="utrecht-form-label" for="cases-search">${t('cases.search')}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input rule-search__field"
          id="cases-search"
          type="search"
          autocomplete="off"
          .value=${query}
          @input=${(event) => {
            query = event.target.value;
            draw();
          }}
        />
        ${
          failing.length
            ? html`<label class="cases-only"
                ><input
                  type="checkbox"
                  .checked=${failingOnly}
                  @change=${(event) => {
                    failingOnly = event.target.checked;
                    draw();
                  }}
                />
                ${t('cases.failing-only')}</label
              >`
            : ''
        }
        <p class="rule-search__found" role="status">
          ${query || failingOnly ? t('cases.shown', {count: shown.length}) : ''}
        </p>
      </search>`;
  }

  function goTo(file) {
    if (file && file !== reached) {
      reached = file;
      wanted = file;
      query = '';
      failingOnly = false;
      unfolded.add(file);
    }
  }

  function arrive() {
    const place = wanted && document.getElementById(`case-${wanted}`);
    if (place) {
      wanted = null;
      place.querySelector('summary').focus({preventScroll: true});
      place.scrollIntoView({block: 'start'});
    }
  }

  return {view};
}

function textOf(one) {
  return [one.file, one.recorded?.name ?? '', one.recorded?.origin ?? '', ...one.rules].join('\n');
}
