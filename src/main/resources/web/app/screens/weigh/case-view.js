// @ts-check
import {html, nothing} from 'lit';
import {failureOfProblem} from '../../api/failure.js';
import {failedView} from '../../shell/failure-view.js';
import {day, localized, t} from '../../shell/language.js';
import {answerView} from '../../weighing/answer-view.js';
import {headline} from '../../weighing/levels.js';
import {listView} from './list-view.js';
import {memoView} from './memo-view.js';
import {problemView} from './problem-view.js';
import {questionView} from './question-view.js';
import {stillOpen} from './sections.js';
import {wording} from '../../weighing/wording.js';

/** A case being weighed: what is asked on one side, the answer on the other, and the memo that is printed. */
export function caseView(weighing) {
  const {state} = weighing;
  if (!state.edition || !state.question) {
    return html`<h1 class="utrecht-heading-1">${t('weigh.start.title')}</h1>
      ${unopened(weighing)}`;
  }
  const words = wording(state.edition);
  return html` <div class="weigh">
      ${heading(weighing)} ${state.weighed.first === null ? nothing : wonderBar(weighing)}
      <div class="weigh__sides">
        <div class="weigh__asked">
          ${problemView(weighing, words)} ${questionView(weighing, words)} ${listView(weighing, words)}
        </div>
        <section
          class="weigh__answer"
          id="answer"
          tabindex="-1"
          aria-labelledby="answer-title"
          aria-busy=${state.waiting ? 'true' : 'false'}
        >
          ${answerView(weighing, words)}
        </section>
      </div>
      <p class="unseen" aria-live="polite">${spoken(state, words)}</p>
      ${jump(state, words)}
    </div>
    ${memoView(weighing, words)}`;
}

/** There is nothing to weigh by: not yet, or the service keeps it, or nobody has it. */
function unopened({state, again}) {
  if (state.waiting || state.away) {
    return html`<p role="status">${t('weigh.start.loading')}</p>`;
  }
  return state.problem ? failedView(failureOfProblem(state.problem), again) : nowhere();
}

function heading({state, leave, save}) {
  return html`<header class="weigh__head">
    <div>
      <p class="eyebrow">${localized(state.edition.label)} · ${day(state.weighed.on)}</p>
      <h1 class="utrecht-heading-1 weigh__title">${localized(state.question.label)}</h1>
    </div>
    <div class="buttons weigh__tools">
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => print()}>
        ${t('weigh.print')}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${save}>${t('weigh.save')}</button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${leave}>${t('weigh.other')}</button>
    </div>
  </header>`;
}

function wonderBar({decide, altered}) {
  const count = altered().length;
  return html`<div class="wonder-bar utrecht-alert utrecht-alert--info">
    <p class="plain">
      <strong>${t('weigh.wonder.title')}</strong> ${t('weigh.wonder.text')} ${t('weigh.wonder.altered', {count})}
    </p>
    <div class="buttons">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${() => decide(false)}>
        ${t('weigh.wonder.back')}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${() => decide(true)}>
        ${t('weigh.wonder.take')}
      </button>
    </div>
  </div>`;
}

function nowhere() {
  return html`<div class="utrecht-alert utrecht-alert--warning">
    <p class="plain">${t('weigh.nowhere')} <a class="utrecht-link" href="#/weigh">${t('weigh.other')}</a></p>
  </div>`;
}

/** What a screen reader says when the answer changes. */
function spoken(state, words) {
  if (!state.answer) {
    return '';
  }
  const count = stillOpen(state.weighed, state.question, state.answer).length;
  return `${state.answer.advice.map((advice) => headline(advice, words)).join('. ')}. ${t('weigh.open-count', {count})}`;
}

/** On a phone the answer stands below: a bar says how it is and leads to it. */
function jump(state, words) {
  if (!state.answer) {
    return nothing;
  }
  const toAnswer = () => {
    document.getElementById('answer').focus({preventScroll: true});
    document.getElementById('answer').scrollIntoView();
  };
  return html`<button type="button" class="jump" @click=${toAnswer}>
    <span>${state.answer.advice.map((advice) => headline(advice, words)).join(' · ') || t('weigh.answer.title')}</span>
    <span aria-hidden="true">↓</span>
  </button>`;
}
