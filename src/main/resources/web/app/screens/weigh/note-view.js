// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';

/** Where a finding comes from, of which day it is, and what is to be said with it. */
export function noteView({state, note}, {id}) {
  const finding = state.weighed.findings[id] ?? {};
  const filled = Boolean(finding.source || finding.observedOn || finding.note);
  const typed = (detail) => (event) => note(id, detail, event.target.value);
  return html`<details class="disclosure" ?open=${filled}>
    <summary>${t('weigh.note.title')}</summary>
    <div class="note-fields">
      <div class="field">
        <label class="utrecht-form-label" for="note-source">${t('weigh.note.source')}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="note-source"
          maxlength="500"
          .value=${finding.source ?? ''}
          @input=${typed('source')}
        />
      </div>
      <div class="field">
        <label class="utrecht-form-label" for="note-date">${t('weigh.note.date')}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="note-date"
          type="date"
          .value=${finding.observedOn ?? ''}
          @change=${typed('observedOn')}
        />
      </div>
      <div class="field note-fields__text">
        <label class="utrecht-form-label" for="note-text">${t('weigh.note.text')}</label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="note-text"
          rows="2"
          maxlength="1000"
          .value=${finding.note ?? ''}
          @input=${typed('note')}
        ></textarea>
      </div>
    </div>
    <p class="utrecht-form-field-description">${t('weigh.note.privacy')}</p>
  </details>`;
}
