// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {number, t} from '../../shell/language.js';

/** All that the filter finds, as a file. */
export function exportView({exported, actions}) {
  const {fetched, progress} = exported;
  const busy = fetched.state.step === 'loading' && fetched.state.fault === null;
  return html`<div class="export">
    ${
      busy
        ? html`<button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${exported.stop}>
            ${t('decisions.export.stop')}
          </button>`
        : html`<button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            aria-describedby="export-note"
            @click=${actions.export}
          >
            ${t('decisions.export.button')}
          </button>`
    }
    <p class="quiet plain export__note" id="export-note">${t('decisions.export.note')}</p>
    <div role="status">
      ${
        busy
          ? html`<p class="quiet plain">${t('decisions.export.busy', {number: number(progress.count)})}</p>`
          : fetched.state.step === 'loaded'
            ? html`<p class="plain export__done">
                ${t('decisions.export.done', {
                  count: fetched.state.value.count,
                  number: number(fetched.state.value.count),
                })}
              </p>`
            : nothing
      }
    </div>
    ${failureView(fetched)}
  </div>`;
}
