// @ts-check
import {html, nothing} from 'lit';
import {number, localized, t} from '../../shell/language.js';
import {placeControl} from './place-control.js';

/** What an indicator is answered with, by its type. `change` gets the value as the API takes it; undefined: no answer. */
export function control(indicator, value, change) {
  switch (indicator.type) {
    case 'yes-no':
      return options(
        indicator,
        [
          [true, t('weigh.yes')],
          [false, t('weigh.no')],
        ],
        value,
        change,
      );
    case 'choice':
      return options(
        indicator,
        indicator.values.map((one) => [one.id, localized(one.label)]),
        value,
        change,
      );
    case 'list':
      return several(indicator, value, change);
    case 'number':
      return numberControl(indicator, value, change);
    default:
      return placeControl(indicator, value, change);
  }
}

function options(indicator, choices, value, change) {
  return html`<fieldset class="choice">
    <legend class="question__title" id="question-title">${localized(indicator.question)}</legend>
    <div class="options">
      ${choices.map(
        ([id, label]) =>
          html`<label class="option">
            <input
              type="radio"
              class="utrecht-radio-button utrecht-radio-button--html-input"
              name=${indicator.id}
              value=${String(id)}
              .checked=${value === id}
              @change=${() => change(id)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function several(indicator, value, change) {
  const chosen = value ?? [];
  const turn = (id) => (event) =>
    change(
      indicator.values.map((one) => one.id).filter((one) => (one === id ? event.target.checked : chosen.includes(one))),
    );
  return html`<fieldset class="choice">
    <legend class="question__title" id="question-title">${localized(indicator.question)}</legend>
    <div class="options">
      ${indicator.values.map(
        ({id, label}) =>
          html`<label class="option">
            <input
              type="checkbox"
              class="utrecht-checkbox utrecht-checkbox--html-input"
              name=${indicator.id}
              value=${id}
              .checked=${chosen.includes(id)}
              @change=${turn(id)}
            />
            <span>${localized(label)}</span>
          </label>`,
      )}
      <label class="option option--none">
        <input
          type="checkbox"
          class="utrecht-checkbox utrecht-checkbox--html-input"
          name="${indicator.id}-none"
          .checked=${value !== undefined && chosen.length === 0}
          @change=${(event) => change(event.target.checked ? [] : undefined)}
        />
        <span>${t('weigh.none-of-these')}</span>
      </label>
    </div>
  </fieldset>`;
}

function numberControl(indicator, value, change) {
  const {id, min, max, whole} = indicator;
  const limits = t(
    min === undefined
      ? max === undefined
        ? 'weigh.number.any'
        : 'weigh.number.to'
      : max === undefined
        ? 'weigh.number.from'
        : 'weigh.number.between',
    {min: number(min ?? 0), max: number(max ?? 0)},
  );
  const typed = (event) => {
    const text = event.target.value;
    if (text === '' && event.target.validity.badInput) {
      return;
    }
    change(text === '' ? undefined : Number(text));
  };
  return html`<div class="field">
    <label class="question__title" id="question-title" for="control-${id}">${localized(indicator.question)}</label>
    <p class="utrecht-form-field-description" id="control-${id}-note">
      ${whole ? t('weigh.number.whole') : nothing} ${limits}
    </p>
    <input
      class="utrecht-textbox utrecht-textbox--html-input number"
      type="number"
      id="control-${id}"
      inputmode="decimal"
      aria-describedby="control-${id}-note"
      min=${min ?? nothing}
      max=${max ?? nothing}
      step=${whole ? 1 : 'any'}
      .value=${value === undefined ? '' : String(value)}
      @input=${typed}
    />
  </div>`;
}
