// @ts-check
import {html, nothing} from 'lit';
import {t} from '../../shell/language.js';

const NAME = /^(?:[a-z0-9][a-z0-9._-]{0,99}\.(?:drl|csv|yaml)|cases\/[a-z0-9][a-z0-9._-]{0,99}\.json)$/;

/** Adds a file to a draft. */
export function newFile(page, made) {
  const at = {open: false, name: '', problem: null};

  function add(event) {
    event.preventDefault();
    const name = at.name.trim();
    const taken = page.store.names().includes(name);
    at.problem = taken ? 'change.name-taken' : NAME.test(name) ? null : 'change.name-wrong';
    if (at.problem) {
      event.target.querySelector('input').focus();
      return page.draw();
    }
    page.store.edit(name, start(name));
    Object.assign(at, {open: false, name: ''});
    page.draw();
    return made(name);
  }

  function turn() {
    Object.assign(at, {open: !at.open, problem: null});
    page.draw();
  }

  return {
    view: () =>
      html`<div class="change-new">
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          aria-expanded=${at.open}
          @click=${turn}
        >
          ${t('change.new-file')}
        </button>
        ${
          at.open
            ? html`<form class="change-form" @submit=${add} novalidate>
                <label class="utrecht-form-label" for="new-file">${t('change.file-name')}</label>
                <p class="utrecht-form-field-description" id="new-file-note">${t('change.file-name-note')}</p>
                ${at.problem ? html`<p class="utrecht-form-field-error-message" id="new-file-problem" role="alert">${t(at.problem)}</p>` : ''}
                <input
                  class="utrecht-textbox utrecht-textbox--html-input"
                  id="new-file"
                  autocomplete="off"
                  spellcheck="false"
                  aria-describedby="new-file-note${at.problem ? ' new-file-problem' : ''}"
                  aria-invalid=${at.problem ? 'true' : nothing}
                  .value=${at.name}
                  @input=${(event) => (at.name = event.target.value)}
                />
                <button type="submit" class="utrecht-button utrecht-button--primary-action">
                  ${t('change.add-file')}
                </button>
              </form>`
            : ''
        }
      </div>`,
  };
}

/** A file is never empty: an empty one is a fault that helps nobody. */
function start(name) {
  return {json: '{\n}\n', drl: `// ${name}\n`}[name.split('.').pop()] ?? '\n';
}
