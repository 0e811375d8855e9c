// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {moment, number, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {mark} from '../../weighing/levels.js';

/** Verifying the chain of decisions, and the outcome in words. */
export function verificationView({verified, actions, back}) {
  const {step, value, fault} = verified.state;
  const busy = step === 'loading' && fault === null;
  return html`<div class="verification">
    <p class="plain decision__back"><a class="utrecht-link" href=${back}>${t('decisions.back')}</a></p>
    <h1 class="utrecht-heading-1 decisions__title" tabindex="-1">${t('decisions.verification.title')}</h1>
    <p class="lead">${t('decisions.verification.lead')}</p>
    <section class="panel verification__panel" aria-busy=${busy}>
      <div class="buttons">
        <button
          type="button"
          class="utrecht-button utrecht-button--primary-action"
          ?disabled=${busy}
          @click=${actions.verify}
        >
          ${t(busy ? 'decisions.verification.busy' : value ? 'decisions.verification.again' : 'decisions.verification.button')}
        </button>
        ${
          busy
            ? html`<button type="button" class="utrecht-button utrecht-button--subtle" @click=${actions.stop}>
                ${t('decisions.verification.stop')}
              </button>`
            : nothing
        }
      </div>
      ${failureView(verified)}
      <div role="status">${value && !busy && !fault ? outcome(value) : nothing}</div>
      ${value && !busy && !fault ? endsView(value, actions) : nothing}
    </section>
  </div>`;
}

function outcome({intact, checked, chains, firstBreak, at}) {
  return html` ${
      checked === 0 && intact
        ? html`<p class="outcome">${t('decisions.verification.nothing')}</p>`
        : intact
          ? html`<p class="outcome outcome--good outcome--large">
              ${mark('met')}
              <span
                >${t('decisions.verification.intact', {count: checked, number: number(checked)})}
                ${t('decisions.verification.chains', {count: chains.length})}</span
              >
            </p>`
          : html`<p class="outcome outcome--bad outcome--large">
                ${mark('unmet')} <span>${t('decisions.verification.broken')}</span>
              </p>
              <p class="plain" data-break=${firstBreak.kind}>${breakText(firstBreak)}</p>
              ${
                firstBreak.id
                  ? html` <p class="plain">
                      <a class="utrecht-link" href=${address('decisions', [firstBreak.id])}
                        >${t('decisions.verification.see')}</a
                      >
                    </p>`
                  : nothing
              }
              ${checked === 0 ? nothing : html`<p class="plain">${t('decisions.verification.checked-before', {count: checked, number: number(checked)})}</p>`}
              <p class="plain"><strong>${t('decisions.verification.do')}</strong></p>`
    }
    <p class="quiet plain">${t('decisions.verification.at', {moment: moment(at)})}</p>`;
}

function breakText({partition, sequence, kind, id}) {
  const what = kind === 'record-changed' && !id ? 'end-changed' : kind;
  return t(`decisions.verification.${what}`, {partition, sequence: number(sequence)});
}

function endsView({chains}, {keep}) {
  return chains.length === 0
    ? nothing
    : html`<details class="disclosure ends">
        <summary>${t('decisions.verification.ends')}</summary>
        <p class="plain tool-text">${t('decisions.verification.ends-text')}</p>
        <table class="utrecht-table ends__table">
          <caption class="unseen">
            ${t('decisions.verification.ends')}
          </caption>
          <thead class="utrecht-table__header">
            <tr>
              <th scope="col" class="utrecht-table__header-cell">${t('decisions.verification.chain')}</th>
              <th scope="col" class="utrecht-table__header-cell ends__length">${t('decisions.verification.length')}</th>
              <th scope="col" class="utrecht-table__header-cell">${t('decisions.fact.hash')}</th>
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            ${chains.map(
              (end) =>
                html`<tr class="utrecht-table__row">
                  <th scope="row" class="utrecht-table__cell">${end.partition}</th>
                  <td class="utrecht-table__cell ends__length">${number(end.sequence)}</td>
                  <td class="utrecht-table__cell"><code class="code">${end.hash}</code></td>
                </tr>`,
            )}
          </tbody>
        </table>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${keep}>
          ${t('decisions.verification.keep')}
        </button>
      </details>`;
}
