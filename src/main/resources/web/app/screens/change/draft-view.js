// @ts-check
import {html} from 'lit';
import {withOtherKey} from '../../api/key.js';
import {localized, t} from '../../shell/language.js';
import {draftAddress, editionAddress} from './paths.js';
import {leftBehindView} from './rescue-view.js';

/** Where one is. */
export function headView({of, words}) {
  const name = localized(words.label) || of.policy;
  return html` <nav class="change-crumbs" aria-label=${t('change.crumbs')}>
      <a class="utrecht-link" href="#/change">${t('change.title')}</a>
      <span aria-hidden="true">›</span>
      <a class="utrecht-link" href=${editionAddress(of)}>${name} <span class="whole">${of.edition}</span></a>
    </nav>
    <h1 class="utrecht-heading-1">
      ${t('change.draft')}
      <span class="change-title__edition"
        ><span class="change-title__policy">${name}</span> <span class="whole">${of.edition}</span></span
      >
    </h1>`;
}

/** The parts of a draft, how far what was typed has come, and what there is to say about it. */
export function barView(page, parts, part) {
  const {of} = page;
  return html` <div class="change-bar">
      <nav class="change-parts" aria-label=${t('change.parts')}>
        ${parts.map(
          (name) =>
            html`<a href=${draftAddress(of, name)} aria-current=${name === part ? 'page' : 'false'}
              >${t(`change.part.${name}`)}${mark(page, name)}</a
            >`,
        )}
      </nav>
      ${stateView(page)}
    </div>
    ${leftBehindView(page)} ${othersView(page)}`;
}

function mark(page, name) {
  const count = page.check.report?.faults.length ?? 0;
  return name === 'check' && count
    ? html` <span class="change-count">${count}<span class="unseen"> ${t('change.fault-word', {count})}</span></span>`
    : '';
}

/** How far what was typed has come. */
function stateView(page) {
  const {state, fault} = page.store;
  return html`<div class="change-state change-state--${state}">
    <span role="status">${t(`change.state.${state}`)}</span>
    ${
      state === 'refused'
        ? html`<span class="change-state__why" lang="en">${fault.message}</span>
            <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${page.goOn}>
              ${t('shell.again')}
            </button>
            ${
              [401, 403].includes(fault.problem?.status)
                ? html`<button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    @click=${() => withOtherKey(page.goOn)}
                  >
                    ${t('failure.do.other-key')}
                  </button>`
                : ''
            }`
        : ''
    }
  </div>`;
}

function othersView(page) {
  if (page.others.length === 0) {
    return '';
  }
  return html`<div class="utrecht-alert utrecht-alert--info change-toast change-others" role="status">
    <p class="utrecht-paragraph">${t('change.others', {names: page.others.join(', ')})}</p>
    <button type="button" class="utrecht-button utrecht-button--subtle" @click=${page.forgetOthers}>
      ${t('notice.close')}
    </button>
  </div>`;
}
