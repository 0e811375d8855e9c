import {html, nothing} from 'lit';
import {Away} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {recall} from '../../shell/kept.js';
import {day, said, t} from '../../shell/language.js';
import {go, route} from '../../shell/routes.js';
import {addressOf, today} from './address.js';
import {emptyCase} from './case.js';
import {edition, inForce, policies} from './editions.js';

/** Asks which policy, which question and which day. `load` fetches what there is to choose from. */
export function start(draw) {
  const state = {policies: null, policy: null, on: today(), edition: null, question: null, failed: false};

  async function load() {
    try {
      state.policies = await policies();
      state.failed = false;
      await choose(route().values.policy ?? state.policy ?? state.policies[0]?.id);
    } catch (fault) {
      state.failed = !(fault instanceof Away);
      if (fault instanceof Away) {
        back().then(load);
      }
    }
    draw();
  }

  async function choose(policy) {
    state.policy = policy;
    const found = state.policies.find((one) => one.id === policy);
    const current = found ? inForce(found, state.on) : null;
    state.edition = current && current.status === 'answering' ? await edition(policy, current.edition) : null;
    const questions = state.edition?.questions ?? [];
    state.question = questions.find((one) => one.id === state.question)?.id ?? questions[0]?.id ?? null;
    draw();
  }

  function begin(event) {
    event.preventDefault();
    go(addressOf(emptyCase(state.policy, state.question, state.on)));
  }

  const dated = (event) => {
    state.on = event.target.value || today();
    choose(state.policy);
  };

  return {
    load,
    view: (openFile) =>
      html` <div class="start">
        <h1 class="utrecht-heading-1">${t('weigh.start.title')}</h1>
        <p class="utrecht-paragraph lead">${t('weigh.start.lead')}</p>
        ${draft()}
        <form class="panel start__form" @submit=${begin}>
          ${
            state.policies === null
              ? html`<p class="start__wait" role="status">${t('weigh.start.loading')}</p>`
              : html` ${policyChoice(state, choose)}
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
                      @change=${dated}
                    />
                  </div>
                  ${questionChoice(state, draw)}
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
                        @change=${(event) => event.target.files[0] && openFile(event.target.files[0])}
                    /></label>
                  </div>`
          }
        </form>
      </div>`,
  };
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
          <span>${said(policy.label)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function questionChoice(state, draw) {
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
            @change=${() => {
              state.question = question.id;
              draw();
            }}
          />
          <span>${said(question.label)}</span>
        </label>`,
    )}
    <p class="quiet">${said(state.edition.label)}, ${period(state.edition)}</p>
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
