// @ts-check
import {html, nothing} from 'lit';
import {failedView} from '../../shell/failure-view.js';
import {recall} from '../../shell/local-store.js';
import {day, localized, t} from '../../shell/language.js';

/** Which policy, which day and which question, or a case that was kept. */
export function startView(state, actions) {
  return html` <div class="start">
    <h1 class="utrecht-heading-1">${t('weigh.start.title')}</h1>
    <p class="utrecht-paragraph lead">${t('weigh.start.lead')}</p>
    ${draft()}
    <form class="panel start__form" @submit=${actions.begin}>
      ${state.fault ? failedView(state.fault, actions.again) : nothing}
      ${
        state.policies === null
          ? waitView(state)
          : html` ${policyChoice(state, actions.choose)}
              <div class="field">
                <label class="utrecht-form-label" for="start-on">${t('weigh.start.on')}</label>
                <p class="utrecht-form-field-description" id="start-on-note">${t('weigh.start.on-note')}</p>
                <input
                  class="utrecht-textbox utrecht-textbox--html-input start__date"
                  type="date"
                  id="start-on"
                  required
                  aria-describedby="start-on-note"
                  .value=${state.on}
                  @change=${(event) => actions.date(event.target.value)}
                />
              </div>
              ${questionChoice(state, actions.ask)}
              <div class="buttons">
                <button
                  class="utrecht-button utrecht-button--primary-action"
                  type="submit"
                  ?disabled=${!state.question}
                >
                  ${t('weigh.start.begin')}
                </button>
                <label class="utrecht-button utrecht-button--secondary-action file-button"
                  >${t('weigh.start.open')}
                  <input
                    type="file"
                    class="unseen"
                    accept=".json,application/json"
                    @change=${(event) => event.target.files[0] && actions.openFile(event.target.files[0])}
                /></label>
              </div>`
      }
    </form>
  </div>`;
}

function waitView({fault}) {
  return fault ? nothing : html`<p class="start__wait" role="status">${t('weigh.start.loading')}</p>`;
}

function policyChoice(state, choose) {
  return html`<fieldset class="field choice">
    <legend class="legend">${t('weigh.start.policy')}</legend>
    ${state.policies.map(
      (policy) =>
        html`<label class="option">
          <input
            type="radio"
            class="utrecht-radio-button utrecht-radio-button--html-input"
            name="policy"
            value=${policy.id}
            .checked=${policy.id === state.policy}
            @change=${() => choose(policy.id)}
          />
          <span>${localized(policy.label)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function questionChoice(state, ask) {
  const policy = state.policies.find((one) => one.id === state.policy);
  if (state.edition === null) {
    return html`<div class="utrecht-alert utrecht-alert--warning" role="status">
      <p class="plain">
        ${t('weigh.start.no-edition', {day: day(state.on)})}
        ${policy ? policy.editions.map((one) => period(one)).join('; ') : ''}.
      </p>
    </div>`;
  }
  return html`<fieldset class="field choice">
    <legend class="legend">${t('weigh.start.question')}</legend>
    ${state.edition.questions.map(
      (question) =>
        html`<label class="option">
          <input
            type="radio"
            class="utrecht-radio-button utrecht-radio-button--html-input"
            name="question"
            value=${question.id}
            .checked=${question.id === state.question}
            @change=${() => ask(question.id)}
          />
          <span>${localized(question.label)}</span>
        </label>`,
    )}
    <p class="quiet">${localized(state.edition.label)}, ${period(state.edition)}</p>
  </fieldset>`;
}

function period({inForceFrom, inForceUntil}) {
  return inForceUntil
    ? t('weigh.start.from-until', {from: day(inForceFrom), until: day(inForceUntil)})
    : t('weigh.start.from', {from: day(inForceFrom)});
}

function draft() {
  const kept = recall('weigh.draft');
  return kept
    ? html`<div class="panel start__draft">
        <p class="plain"><strong>${t('weigh.start.draft')}</strong> ${t('weigh.start.draft-note')}</p>
        <a class="utrecht-button utrecht-button--secondary-action link-button" href=${kept}
          >${t('weigh.start.go-on')}</a
        >
      </div>`
    : nothing;
}
