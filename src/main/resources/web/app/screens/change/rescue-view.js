// @ts-check
import {html} from 'lit';
import {call} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {editionPath} from '../../api/paths.js';
import {t} from '../../shell/language.js';
import {go} from '../../shell/routes.js';
import {draftAddress, editionAddress} from './paths.js';
import {unsaved} from './unsaved.js';

/** Offers what was typed here before and never reached the service. */
export function leftBehindView(page) {
  const names = Object.keys(page.leftBehind);
  if (names.length === 0) {
    return '';
  }
  const done = (what) => () => {
    page.leftBehind = {};
    what();
    page.draw();
  };
  return html`<div class="utrecht-alert utrecht-alert--warning change-left" role="alert">
    <p class="utrecht-paragraph">${t('change.left-behind', {names: names.join(', ')})}</p>
    <p class="change-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" @click=${done(page.store.takeUp)}>
        ${t('change.take-up')}
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" @click=${done(page.store.letGo)}>
        ${t('change.let-go')}
      </button>
    </p>
  </div>`;
}

/** The draft is no more. What was typed and did not arrive can go into a new one. */
export function lostView(page) {
  const names = Object.keys(page.store.leftBehind());
  return html`<div class="utrecht-alert utrecht-alert--warning change-alert" role="alert">
    <p class="utrecht-paragraph">${t('change.gone')}</p>
    ${names.length ? html`<p class="utrecht-paragraph">${t('change.gone-typed', {names: names.join(', ')})}</p>` : ''}
    <p class="change-actions">
      ${
        names.length
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--primary-action"
              @click=${() => moveToNew(page)}
            >
              ${t('change.gone-new')}
            </button>`
          : ''
      }
      <a class="utrecht-link" href=${editionAddress(page.of)}>${t('change.to-edition')}</a>
    </p>
  </div>`;
}

/** What was typed waits in the new draft as what was left behind there, so that it is brought together with what stands there. */
async function moveToNew(page) {
  try {
    const {body} = await call(`${editionPath(page.of)}/drafts`, {method: 'POST'});
    unsaved(body.id).write(page.store.leftBehind());
    page.store.letGo();
    go(draftAddress({...page.of, draft: body.id}));
  } catch (fault) {
    page.fault = failureOf(fault);
    page.draw();
  }
}
