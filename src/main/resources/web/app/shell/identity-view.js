// @ts-check
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {identity, learnIdentity} from '../api/identity.js';
import {answerKey, asking, key, useKey} from '../api/key.js';
import {tell} from './events.js';
import {icon} from './icons.js';
import {t} from './language.js';

let wanted = false;

/** Who one is, what one may, and where a key is given. */
export function identityView() {
  return html` <button
      type="button"
      class="utrecht-button utrecht-button--subtle tool"
      aria-haspopup="dialog"
      @click=${show}
    >
      ${icon('key')}<span class="tool__text"><span class="unseen">${t('identity.you')} </span>${name()}</span>
    </button>
    <dialog
      class="dialog"
      aria-labelledby="identity-title"
      ${ref((dialog) => opened(dialog))}
      @cancel=${leave}
      @close=${leave}
    >
      <form method="dialog" @submit=${submit}>
        <h2 class="utrecht-heading-2" id="identity-title">${t('identity.title')}</h2>
        ${asking() ? html`<p class="dialog__lead">${t(asking().refused ? 'identity.refused' : 'identity.asked')}</p>` : roles()}
        <label class="utrecht-form-label" for="identity-key">${t('identity.key')}</label>
        <p class="utrecht-form-field-description" id="identity-note">${t('identity.note')}</p>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="identity-key"
          type="password"
          autocomplete="off"
          aria-describedby="identity-note"
        />
        <div class="dialog__actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">${t('identity.use')}</button>
          ${key() ? forgetView() : ''}
          <button type="button" class="utrecht-button utrecht-button--subtle" @click=${leave}>
            ${t('identity.close')}
          </button>
        </div>
      </form>
    </dialog>`;
}

function name() {
  return identity()?.name ?? t(identity() ? 'identity.open' : 'identity.nobody');
}

function roles() {
  const held = identity()?.roles ?? [];
  return html`<p>${t('identity.may', {name: name()})}</p>
    <ul class="utrecht-unordered-list">
      ${held.map((role) => html`<li class="utrecht-unordered-list__item">${t(`identity.role.${role}`)}</li>`)}
    </ul>`;
}

/** A dialog is opened by a call and not by an attribute. Called at each drawing, since the callback is a new one each time. */
function opened(dialog) {
  const open = wanted || asking() !== null;
  queueMicrotask(() => {
    if (dialog && open && !dialog.open) {
      dialog.showModal();
    } else if (dialog?.open && !open) {
      dialog.close();
    }
  });
}

function show() {
  wanted = true;
  tell('identity');
}

function leave() {
  if (wanted || asking()) {
    wanted = false;
    answerKey(null);
  }
}

function submit(event) {
  event.preventDefault();
  const field = event.target.querySelector('input');
  const given = field.value.trim();
  field.value = '';
  wanted = false;
  if (given) {
    answerKey(given);
    learnIdentity();
  } else {
    answerKey(null);
  }
}

function forgetView() {
  return html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${forget}>
    ${t('identity.forget')}
  </button>`;
}

function forget() {
  wanted = false;
  useKey(null);
  answerKey(null);
  learnIdentity();
}
