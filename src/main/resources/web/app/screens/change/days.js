// @ts-check
import {html} from 'lit';

/** A field for a day. */
export function dayField({id, label, value, write}) {
  return html`<div class="change-field">
    <label class="utrecht-form-label" for=${id}>${label}</label>
    <input
      class="utrecht-textbox utrecht-textbox--html-input change-day"
      id=${id}
      type="date"
      .value=${value}
      @change=${(event) => write(event.target.value)}
    />
  </div>`;
}

/** The moment at which a day begins where the user is, or so many days later. */
export function startOf(day, later = 0) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
