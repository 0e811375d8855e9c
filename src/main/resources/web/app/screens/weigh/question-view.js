// @ts-check
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {localized, t} from '../../shell/language.js';
import {isAnswered} from '../../weighing/case.js';
import {control} from './controls.js';
import {meaningView} from './meaning-view.js';
import {noteView} from './note-view.js';
import {sections} from './sections.js';
import {indicatorOf} from '../../weighing/wording.js';

/** The question that is being asked, or that none is left. */
export function questionView(weighing, words) {
  const {state} = weighing;
  const indicator = state.current && indicatorOf(state.edition, state.current);
  return indicator ? keyed(indicator.id, asked(weighing, indicator, words)) : settled(weighing);
}

function asked(weighing, indicator, words) {
  const {state, answer, drop, forward, wonder} = weighing;
  const section = sections(state.edition, state.question).find((one) => one.indicators.includes(indicator));
  const given = isAnswered(state.weighed, indicator.id);
  const on = () => {
    forward();
    requestAnimationFrame(focusQuestion);
  };
  return html`<section class="panel question" aria-labelledby="question-title" data-question=${indicator.id}>
    <p class="eyebrow">${section?.name} · ${localized(indicator.label)}</p>
    ${control(indicator, state.weighed.findings[indicator.id]?.value, (value) => answer(indicator.id, value))}
    ${meaningView(weighing, indicator, words)} ${noteView(weighing, indicator)}
    <div class="buttons question__buttons">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${on}>
        ${t(given ? 'weigh.next' : 'weigh.leave-open')}
      </button>
      ${
        given
          ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => drop(indicator.id)}>
              ${t('weigh.clear')}
            </button>`
          : nothing
      }
      ${
        given && state.weighed.first === null && state.answer
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--subtle"
              @click=${() => wonder(indicator.id)}
            >
              ${t('weigh.wonder.ask')}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function settled({state, open}) {
  const left = open().length;
  return html`<section class="panel question question--settled" data-question="">
    <h2 class="utrecht-heading-2" id="question-title" tabindex="-1">
      ${t(left ? 'weigh.settled.left' : 'weigh.settled.title')}
    </h2>
    <p class="plain">
      ${left ? t('weigh.settled.left-text', {count: left}) : t(state.answer ? 'weigh.settled.text' : 'weigh.settled.none')}
    </p>
  </section>`;
}

/** Puts the reader at the question that came. */
export function focusQuestion() {
  const control = /** @type {HTMLElement | null} */ (document.querySelector('.question input, .question select, .question h2'));
  control?.focus();
}
