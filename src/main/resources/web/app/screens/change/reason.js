// @ts-check
import {html, nothing} from 'lit';
import {t} from '../../shell/language.js';

const LONGEST = 1000;

/** Where somebody says why; it stays in the history. */
export function reasonField({id, reason, problem, write}) {
  return html`<div class="change-field">
    <label class="utrecht-form-label" for=${id}>${t('change.reason')}</label>
    <p class="utrecht-form-field-description" id="${id}-note">${t('change.reason-note')}</p>
    ${problem ? html`<p class="utrecht-form-field-error-message" id="${id}-problem" role="alert">${problem}</p>` : ''}
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea change-reason"
      id=${id}
      rows="3"
      maxlength=${LONGEST}
      aria-required="true"
      aria-describedby="${id}-note${problem ? ` ${id}-problem` : ''}"
      aria-invalid=${problem ? 'true' : nothing}
      .value=${reason}
      @input=${(event) => write(event.target.value)}
    ></textarea>
  </div>`;
}
