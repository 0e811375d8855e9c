// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {chosen, parts} from './merging.js';

const choices = new WeakMap();
let last = null;

/**
 * Two people changed the same lines: both are shown, and one chooses, place by place.
 *
 * @param resolved called with the text that comes of it; null where the file goes
 */
export function conflictView({name, mine, theirs, resolved, draw}) {
  if (mine === null || theirs === null) {
    return removedView({name, mine, theirs, resolved});
  }
  const differing = remembered(name, mine, theirs);
  const made = choices.get(differing) ?? choices.set(differing, {}).get(differing);
  const places = differing.map((part, index) => ({part, index})).filter(({part}) => !('same' in part));
  return html`<form
    class="change-conflict"
    @submit=${(event) => submit(event, () => resolved(chosen(differing, made)))}
  >
    <div class="utrecht-alert utrecht-alert--warning change-alert" role="alert">
      <p class="utrecht-paragraph">${t('change.conflict', {name})}</p>
    </div>
    ${places.map(({part, index}, number) => placeView({part, index, number: number + 1, made, draw}))}
    <p class="change-actions">
      <button type="submit" class="utrecht-button utrecht-button--primary-action">${t('change.merge')}</button>
    </p>
  </form>`;
}

function submit(event, then) {
  event.preventDefault();
  then();
}

/** The same two texts give the same places, so that what was chosen stays while the page is drawn again. */
function remembered(name, mine, theirs) {
  if (last?.name !== name || last.mine !== mine || last.theirs !== theirs) {
    last = {name, mine, theirs, parts: parts(mine, theirs)};
  }
  return last.parts;
}

function placeView({part, index, number, made, draw}) {
  const picked = made[index] ?? 'mine';
  const choose = (which) => () => {
    made[index] = which;
    draw();
  };
  return html`<fieldset class="change-place">
    <legend class="change-place__legend">${t('change.place', {number})}</legend>
    <div class="change-pair">
      ${['mine', 'theirs'].map(
        (which) =>
          html`<div>
            <h3 class="change-pair__head">${t(`change.${which}`)}</h3>
            <pre
              class="change-code ${picked === which || picked === 'both' ? 'change-code--chosen' : ''}"
              tabindex="0"
              role="region"
              aria-label="${t('change.place', {number})}: ${t(`change.${which}`)}"
            >
${part[which] || t('change.nothing')}</pre>
          </div>`,
      )}
    </div>
    <div class="change-place__choice">
      ${['mine', 'theirs', 'both'].map(
        (which) =>
          html`<label class="change-radio">
            <input type="radio" name="place-${index}" .checked=${picked === which} @change=${choose(which)} />
            ${t(`change.keep-${which}`)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function removedView({name, mine, theirs, resolved}) {
  return html`<div class="utrecht-alert utrecht-alert--warning change-alert" role="alert">
    <p class="utrecht-paragraph">${t(theirs === null ? 'change.they-removed' : 'change.you-removed', {name})}</p>
    <p class="change-actions">
      <button
        type="button"
        class="utrecht-button utrecht-button--primary-action"
        @click=${() => resolved(mine ?? theirs)}
      >
        ${t('change.keep-file')}
      </button>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${() => resolved(null)}>
        ${t('change.remove-yes')}
      </button>
    </p>
  </div>`;
}
