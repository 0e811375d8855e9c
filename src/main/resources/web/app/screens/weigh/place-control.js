// @ts-check
import {html, nothing} from 'lit';
import {locale, localized, t} from '../../shell/language.js';
import {placeName} from '../../weighing/wording.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NO_COUNTRIES = [
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'TA',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
  'QO',
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
  'UK',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'QU',
];
const lists = new Map();

/** A country by its name or code, or a region by its code of ISO 3166-2. */
export function placeControl(indicator, value, change) {
  const {id} = indicator;
  const chosen = (event) => {
    const code = codeOf(event.target.value);
    event.target.setAttribute('aria-invalid', String(code === null && event.target.value.trim() !== ''));
    if (code !== null || event.target.value.trim() === '') {
      change(code ?? undefined);
    }
  };
  return html`<div class="field">
    <label class="question__title" id="question-title" for="control-${id}">${localized(indicator.question)}</label>
    <p class="utrecht-form-field-description" id="control-${id}-note">${t('weigh.place')}</p>
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      type="text"
      id="control-${id}"
      list="places"
      autocomplete="off"
      aria-describedby="control-${id}-note"
      .value=${value ? placeName(value) : ''}
      @change=${chosen}
    />
    <datalist id="places">${countries().map(({code, name}) => html`<option value=${name}>${code}</option>`)}</datalist>
    ${value ? html`<p class="quiet plain">${placeName(value)} (${value})</p>` : nothing}
  </div>`;
}

function countries() {
  if (!lists.has(locale())) {
    const names = new Intl.DisplayNames([locale()], {type: 'region', fallback: 'none'});
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
      (code) => !NO_COUNTRIES.includes(code),
    );
    lists.set(
      locale(),
      codes
        .map((code) => ({code, name: names.of(code)}))
        .filter(({name}) => name !== undefined)
        .sort((one, other) => one.name.localeCompare(other.name, locale())),
    );
  }
  return lists.get(locale());
}

/** The code of what was typed: a name, a code, or the code of a region; null where it is none of these. */
function codeOf(text) {
  const typed = text.trim();
  const region = /\(([A-Z]{2}-[A-Z0-9]{1,3})\)$/.exec(typed)?.[1] ?? /^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$/.exec(typed)?.[0];
  if (region) {
    return region.toUpperCase();
  }
  const same = (one, other) => one.localeCompare(other, locale(), {sensitivity: 'base'}) === 0;
  return countries().find(({code, name}) => same(name, typed) || same(code, typed))?.code ?? null;
}
