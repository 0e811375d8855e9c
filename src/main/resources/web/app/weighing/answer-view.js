// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../shell/language.js';
import {changesView} from './changes-view.js';
import {compassView} from './compass-view.js';
import {mark, tone, word} from './levels.js';
import {recordView} from './record-view.js';
import {explained, why} from './why-view.js';

/** The answer as far as it goes: advice, preconditions, compass, and what follows. */
export function answerView(weighing, words) {
  const {state} = weighing;
  return html` <h2 class="utrecht-heading-2 answer__title" id="answer-title">${t('weigh.answer.title')}</h2>
    ${
      state.answer === null
        ? html`<div class="panel"><p class="plain">${t('weigh.answer.none')}</p></div>`
        : html` ${state.firstAnswer ? changesView(state.firstAnswer, state.answer, words) : nothing}
          ${adviceView(weighing, words)} ${preconditionsView(state, words)} ${compassView(state, words)}
          ${followsView(state, words)} ${recordView(weighing)}`
    }`;
}

function adviceView({state, open, wonder}, words) {
  const count = open().length;
  return html`<section class="panel answer__advice" aria-labelledby="advice-title">
    <h3 class="unseen" id="advice-title">${t('weigh.answer.advice')}</h3>
    ${state.answer.advice.map(
      (advice) =>
        html`<div class="advice advice--${tone(advice.level)}" data-track=${advice.track} data-level=${advice.level}>
          ${mark(advice.level)}
          <div class="advice__text">
            <p class="advice__track">${words.track(advice.track)}</p>
            <p class="advice__level">${word(advice.level)}</p>
            ${why(advice.because, state.answer, words)}
          </div>
        </div>`,
    )}
    <p class="quiet plain answer__open">
      ${t('weigh.open-count', {count})}
      ${
        state.weighed.first === null
          ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => wonder()}>
              ${t('weigh.wonder.start')}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** Each precondition and whether it is met. */
export function preconditionsView({answer}, words) {
  return answer.preconditions.length === 0
    ? nothing
    : html`<section class="panel" aria-labelledby="preconditions-title">
        <h3 class="utrecht-heading-3 panel__title" id="preconditions-title">${t('weigh.answer.preconditions')}</h3>
        <ul class="conclusions">
          ${answer.preconditions.map(
            (one) =>
              html`<li data-precondition=${one.id} data-status=${one.status}>
                ${mark(one.status)}
                <div class="conclusions__text">
                  ${explained(
                    html`${words.precondition(one.id)}: <strong>${word(one.status)}</strong>`,
                    one.because,
                    answer,
                    words,
                  )}
                </div>
              </li>`,
          )}
        </ul>
      </section>`;
}

/** What follows from the advice: roles, activities, who represents, conditions, referrals. */
export function followsView({answer}, words) {
  const parts = [
    ['roles', answer.roles, (one) => words.role(one.role)],
    ['activities', answer.activities, (one) => words.activity(one.activity)],
    ['representation', answer.representation, (one) => words.representation(one.by)],
    ['conditions', answer.conditions, (one) => localized(one.text)],
    [
      'referrals',
      answer.referrals,
      (one) => html`${words.referred(one.to)}<span class="quiet"> — ${words.matter(one.for)}</span>`,
    ],
  ].filter(([, list]) => list.length > 0);
  return parts.length === 0
    ? nothing
    : html`<section class="panel follows" aria-labelledby="follows-title">
        <h3 class="unseen" id="follows-title">${t('weigh.answer.follows')}</h3>
        ${parts.map(
          ([name, list, text]) =>
            html`<div class="follows__part" data-part=${name}>
              <h4 class="utrecht-heading-4">${t(`weigh.answer.${name}`)}</h4>
              <ul class="follows__list">
                ${list.map((one) => html`<li>${explained(text(one), one.because, answer, words)}</li>`)}
              </ul>
            </div>`,
        )}
      </section>`;
}
