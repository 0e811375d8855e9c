// @ts-check
import {html, nothing} from 'lit';
import {identity, may} from '../../api/identity.js';
import {key} from '../../api/key.js';
import {failureView} from '../../shell/failure-view.js';
import {moment, t} from '../../shell/language.js';
import {received} from '../../weighing/case.js';

/** Taking what may name a person from it, for good: once confirmed. Who has no key yet is asked for one. */
export function erasureView({erased, actions}, decision) {
  const busy = erased.state.step === 'loading';
  return html`<section class="panel tools-only" aria-labelledby="erase-title" data-part="erase">
    <h3 class="utrecht-heading-3 panel__title" id="erase-title" tabindex="-1">${t('decisions.erase.title')}</h3>
    <div role="status">
      ${decision.erasedAt ? html`<p class="plain">${t('decisions.erased', {moment: moment(decision.erasedAt)})}</p>` : nothing}
    </div>
    ${
      decision.erasedAt
        ? nothing
        : html` <p class="plain tool-text">${t('decisions.erase.text')}</p>
            ${
              identity() === null || may('operator') || key() === null
                ? html` <button
                      type="button"
                      class="utrecht-button utrecht-button--secondary-action"
                      aria-haspopup="dialog"
                      ?disabled=${busy}
                      @click=${ask}
                    >
                      ${t(busy ? 'decisions.erase.busy' : 'decisions.erase.button')}
                    </button>
                    ${confirmation(decision, actions)}`
                : html`<p class="plain quiet">${t('decisions.erase.not-yours')}</p>`
            }`
    }
    ${failureView(erased)}
  </section>`;
}

function confirmation(decision, {erase}) {
  const findings = Object.values(received(decision.request.findings));
  const count = (name) => findings.filter((finding) => finding[name]).length;
  return html`<dialog class="dialog" aria-labelledby="confirm-title">
    <h2 class="utrecht-heading-2" id="confirm-title">${t('decisions.erase.sure')}</h2>
    <p class="plain"><strong>${t('decisions.erase.goes')}</strong></p>
    <ul class="utrecht-unordered-list">
      <li class="utrecht-unordered-list__item">
        ${t(decision.reference ? 'decisions.erase.reference' : 'decisions.erase.no-reference', decision)}
      </li>
      <li class="utrecht-unordered-list__item">${t('decisions.erase.sources', {count: count('source')})}</li>
      <li class="utrecht-unordered-list__item">${t('decisions.erase.notes', {count: count('note')})}</li>
    </ul>
    <p class="plain"><strong>${t('decisions.erase.stays')}</strong> ${t('decisions.erase.stays-text')}</p>
    <p class="plain dialog__last">${t('decisions.erase.final')}</p>
    <div class="dialog__actions">
      <button type="button" class="utrecht-button utrecht-button--secondary-action" autofocus @click=${close}>
        ${t('decisions.erase.cancel')}
      </button>
      <button
        type="button"
        class="utrecht-button utrecht-button--primary-action button--grave"
        @click=${(event) => {
          close(event);
          erase();
        }}
      >
        ${t('decisions.erase.do')}
      </button>
    </div>
  </dialog>`;
}

function ask(event) {
  event.currentTarget.parentElement.querySelector('dialog').showModal();
}

function close(event) {
  event.currentTarget.closest('dialog').close();
}
