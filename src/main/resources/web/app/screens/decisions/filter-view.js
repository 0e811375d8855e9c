// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../../shell/language.js';
import {word} from '../../weighing/levels.js';
import {isDay, LEVELS, narrows} from './filter.js';

/** What decisions are found by. What is typed stands until one searches. */
export function filterView({page, policies, actions}) {
  const {form} = page;
  const submit = (event) => {
    event.preventDefault();
    actions.search();
  };
  return html`<form class="panel filter" role="search" aria-label=${t('decisions.filter.title')} @submit=${submit}>
    <div class="filter__fields">
      ${textField('reference', form, actions)}
      ${choice(
        'policy',
        form,
        policies.map((one) => [one.id, localized(one.label) || one.id]),
        actions,
      )}
      ${choice('edition', form, editionsOf(policies, form.policy), actions, form.policy === '')}
      ${choice(
        'level',
        form,
        LEVELS.map((level) => [level, word(level)]),
        actions,
      )}
      ${dayField('from', page, actions)} ${dayField('to', page, actions)}
    </div>
    ${
      page.wrong
        ? html`<p class="utrecht-form-field-error-message plain" id="filter-wrong" role="alert">
            ${t(`decisions.filter.${page.wrong}`)}
          </p>`
        : nothing
    }
    <div class="buttons">
      <button type="submit" class="utrecht-button utrecht-button--primary-action">
        ${t('decisions.filter.search')}
      </button>
      ${
        narrows(form) || narrows(page.filter)
          ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${actions.clear}>
              ${t('decisions.filter.clear')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function editionsOf(policies, policy) {
  const editions = policies.find((one) => one.id === policy)?.editions ?? [];
  return editions.map((one) => [one.edition, one.edition]);
}

/** What the address names and the service does not have can be seen and taken away. */
function choice(name, form, known, {change}, disabled = false) {
  const value = form[name];
  const options = value === '' || known.some(([id]) => id === value) ? known : [...known, [value, value]];
  return html`<div class="filter__field filter__field--${name}">
    <label class="utrecht-form-label" for="filter-${name}">${t(`decisions.filter.${name}`)}</label>
    <select
      class="utrecht-select utrecht-select--html-select"
      id="filter-${name}"
      ?disabled=${disabled}
      @change=${(event) => change(name, event.target.value)}
    >
      <option value="" .selected=${value === ''}>${t(`decisions.filter.any-${name}`)}</option>
      ${options.map(([id, label]) => html`<option value=${id} .selected=${id === value}>${label}</option>`)}
    </select>
  </div>`;
}

function textField(name, form, {change}) {
  return html`<div class="filter__field filter__field--${name}">
    <label class="utrecht-form-label" for="filter-${name}">${t(`decisions.filter.${name}`)}</label>
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      id="filter-${name}"
      maxlength="200"
      autocomplete="off"
      .value=${form[name]}
      @input=${(event) => change(name, event.target.value)}
    />
  </div>`;
}

/** A moment that the address has, to the second, does not fit a field for days. */
function dayField(name, {form, wrong}, {change}) {
  const type = form[name] === '' || isDay(form[name]) ? 'date' : 'text';
  return html`<div class="filter__field filter__field--${name}">
    <label class="utrecht-form-label" for="filter-${name}">${t(`decisions.filter.${name}`)}</label>
    <input
      class="utrecht-textbox utrecht-textbox--html-input ${wrong ? 'utrecht-textbox--invalid' : ''}"
      id="filter-${name}"
      type=${type}
      .value=${form[name]}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'filter-wrong' : nothing}
      @input=${(event) => change(name, event.target.value)}
    />
  </div>`;
}
