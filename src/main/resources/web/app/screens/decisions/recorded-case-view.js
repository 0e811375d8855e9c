// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {t} from '../../shell/language.js';

const LONGEST_NAME = 120;

/** Making a recorded case of it: a file that is put beside rules. */
export function recordedCaseView({page, recordedCase, actions}) {
  const {step, value} = recordedCase.state;
  const submit = (event) => {
    event.preventDefault();
    actions.keepCase();
  };
  return html`<section class="panel tools-only" aria-labelledby="case-title" data-part="case">
    <h3 class="utrecht-heading-3 panel__title" id="case-title">${t('decisions.case.title')}</h3>
    <p class="plain tool-text">${t('decisions.case.text')}</p>
    <form @submit=${submit}>
      <div class="field">
        <label class="utrecht-form-label" for="case-name">${t('decisions.case.name')}</label>
        <p class="utrecht-form-field-description" id="case-note">${t('decisions.case.name-note')}</p>
        ${
          page.unnamed
            ? html`<p class="utrecht-form-field-error-message plain" id="case-wrong" role="alert">
                ${t('decisions.case.unnamed')}
              </p>`
            : nothing
        }
        <input
          class="utrecht-textbox utrecht-textbox--html-input ${page.unnamed ? 'utrecht-textbox--invalid' : ''}"
          id="case-name"
          maxlength=${LONGEST_NAME}
          autocomplete="off"
          aria-describedby=${page.unnamed ? 'case-wrong case-note' : 'case-note'}
          aria-invalid=${page.unnamed ? 'true' : nothing}
          .value=${page.name}
          @input=${(event) => actions.rename(event.target.value)}
        />
      </div>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action" ?disabled=${step === 'loading'}>
        ${t('decisions.case.button')}
      </button>
    </form>
    <div role="status">
      ${step === 'loaded' ? html`<p class="plain outcome">${t('decisions.case.done', value)}</p>` : nothing}
    </div>
    ${failureView(recordedCase)}
  </section>`;
}
