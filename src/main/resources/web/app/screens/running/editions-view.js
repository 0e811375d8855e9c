// @ts-check
import {html} from 'lit';
import {day, moment, localized, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {withCode} from '../../shell/with-code.js';
import {address} from '../../shell/routes.js';

/** What is loaded: each edition with how it stands, and what is wrong in its folder, in words. */
export function editionsView({seen, faulty}, again) {
  return html`<section class="panel" aria-labelledby="running-editions">
    <h2 class="utrecht-heading-2" id="running-editions">${t('running.loaded')}</h2>
    ${faulty.policies ? failedView(faulty.policies, again) : ''}
    <ul class="running-editions">
      ${(seen.policies ?? []).flatMap((policy) => policy.editions.map((edition) => editionView(policy, edition, seen.faults ?? {})))}
    </ul>
  </section>`;
}

function editionView(policy, edition, faults) {
  const wrong = faults[`${edition.policy}/${edition.edition}`] ?? [];
  return html`<li class="running-edition running-edition--${edition.status}">
    <div class="running-edition__name">
      <h3 class="utrecht-heading-4">
        <a class="utrecht-link" href=${address('change', [edition.policy, edition.edition])}
          >${localized(policy.label) || policy.id}, <span class="whole">${edition.edition}</span></a
        >
      </h3>
      <p class="running-quiet">${span(edition)}</p>
    </div>
    <p class="running-edition__state"><span class="running-state">${t(`running.status.${edition.status}`)}</span></p>
    <dl class="running-edition__facts">
      <div>
        <dt>${t('running.since')}</dt>
        <dd>${edition.since ? moment(edition.since) : t('running.never')}</dd>
      </div>
      <div>
        <dt>${t('running.ruleset')}</dt>
        <dd>${edition.ruleset ? html`<code title=${edition.ruleset}>${edition.ruleset.slice(7, 19)}</code>` : '–'}</dd>
      </div>
    </dl>
    ${edition.faultCount ? faultsView(edition, wrong) : ''}
  </li>`;
}

function span({inForceFrom, inForceUntil}) {
  if (!inForceFrom) {
    return '';
  }
  return inForceUntil
    ? t('change.span', {from: day(inForceFrom), until: day(inForceUntil)})
    : t('change.span-open', {from: day(inForceFrom)});
}

function faultsView({faultCount}, faults) {
  return html`<details class="running-faults" open>
    <summary>${t('change.faults', {count: faultCount})}</summary>
    <ul class="change-list">
      ${faults.map(
        ({file, line, column, code, message, remedy}) =>
          html`<li>
            <p>
              <strong>${line ? t('change.at', {file, line, column}) : file}</strong>
              <code class="running-quiet">${code}</code>
            </p>
            <p>${withCode(localized(message))}</p>
            <p class="running-quiet">${withCode(localized(remedy))}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}
