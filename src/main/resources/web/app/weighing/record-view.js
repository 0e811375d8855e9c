// @ts-check
import {html, nothing} from 'lit';
import {moment, t} from '../shell/language.js';
import {address} from '../shell/routes.js';

/** Recording the case as a decision: one button, and what came of it. */
export function recordView({state, recorder, record, refer}) {
  if (state.weighed.first !== null) {
    return nothing;
  }
  const {step, decision, problem} = recorder.state;
  const kept = step === 'done' && recorder.holds(state.weighed);
  return html`<section class="panel record" aria-labelledby="record-title">
    <h3 class="utrecht-heading-3 panel__title" id="record-title">${t('weigh.record.title')}</h3>
    ${
      kept
        ? done(decision)
        : html` <div class="field">
              <label class="utrecht-form-label" for="record-reference">${t('weigh.record.reference')}</label>
              <p class="utrecht-form-field-description" id="record-note">${t('weigh.record.reference-note')}</p>
              <input
                class="utrecht-textbox utrecht-textbox--html-input"
                id="record-reference"
                maxlength="200"
                aria-describedby="record-note"
                .value=${state.weighed.reference}
                @input=${(event) => refer(event.target.value)}
              />
            </div>
            ${step === 'done' ? html`<p class="quiet plain">${t('weigh.record.changed')}</p>` : nothing}
            <button
              type="button"
              class="utrecht-button utrecht-button--primary-action"
              ?disabled=${step === 'busy' || step === 'away'}
              @click=${record}
            >
              ${t(step === 'busy' || step === 'away' ? 'weigh.record.busy' : 'weigh.record.button')}
            </button>`
    }
    <div role="status">
      ${step === 'away' ? html`<p class="plain record__state">${t('weigh.record.away')}</p>` : nothing}
      ${step === 'refused' ? html`<p class="plain record__state record__state--bad">${t('weigh.record.refused')} <span lang="en">${problem.detail ?? problem.title}</span></p>` : nothing}
      ${kept ? html`<span class="unseen">${t('weigh.record.done')}</span>` : nothing}
    </div>
  </section>`;
}

function done(decision) {
  return html`<p class="plain with-mark record__done">${t('weigh.record.done')} ${moment(decision.recordedAt)}</p>
    <dl class="facts">
      <div>
        <dt>${t('weigh.record.id')}</dt>
        <dd><a class="utrecht-link code" href=${address('decisions', [decision.id])}>${decision.id}</a></dd>
      </div>
      <div>
        <dt>${t('weigh.record.hash')}</dt>
        <dd><code class="code" data-hash>${decision.hash ?? '…'}</code></dd>
      </div>
      <div>
        <dt>${t('weigh.record.ruleset')}</dt>
        <dd><code class="code">${decision.ruleset}</code></dd>
      </div>
    </dl>`;
}
