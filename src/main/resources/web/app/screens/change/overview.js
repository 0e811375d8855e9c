// @ts-check
import {html} from 'lit';
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {editionPath} from '../../api/paths.js';
import {day, moment, localized, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {draftAddress, editionAddress} from './paths.js';

/** All policies with their editions, and the drafts that are open. */
export function overviewPage(draw, signal) {
  const fetched = fetching(draw, {signal, retried: ['away']});

  async function load(cancel) {
    const {policies} = await get('/v1/policies', {signal: cancel});
    const editions = policies.flatMap((policy) => policy.editions);
    const drafts = await Promise.all(editions.map((edition) => draftsOf(edition, cancel)));
    return {policies, drafts: drafts.flat().sort((one, other) => other.at.localeCompare(one.at))};
  }

  queueMicrotask(() => fetched.run(load));
  return {
    view: () =>
      html` <h1 class="utrecht-heading-1">${t('change.title')}</h1>
        <p class="utrecht-paragraph change-lead">${t('change.lead')}</p>
        ${foundView(fetched)}`,
    show() {},
  };
}

async function draftsOf({policy, edition}, cancel) {
  const found = await get(`${editionPath({policy, edition})}/drafts`, {signal: cancel});
  return found.drafts.map((draft) => ({...draft, policy, edition}));
}

function foundView({state: {step, value, fault}, again}) {
  if (step === 'failed') {
    return failedView(fault, again);
  }
  return value ? [openDrafts(value.drafts, value.policies), editions(value.policies)] : loadingView();
}

function openDrafts(drafts, policies) {
  return html`<section aria-labelledby="change-drafts">
    <h2 class="utrecht-heading-2" id="change-drafts">${t('change.open-drafts')}</h2>
    ${
      drafts.length === 0
        ? html`<p class="utrecht-paragraph change-empty">${t('change.no-drafts')}</p>`
        : html`<ul class="change-cards">
            ${drafts.map((draft) => {
              const {label} = policies.find((policy) => policy.id === draft.policy);
              return html`<li class="panel change-card">
                <a class="utrecht-link change-card__name" href=${draftAddress({...draft, draft: draft.id})}
                  >${localized(label) || draft.policy}, <span class="whole">${draft.edition}</span></a
                >
                <p class="change-card__quiet">
                  ${t('change.draft-by', {by: draft.by ?? t('change.somebody'), at: moment(draft.at)})}
                </p>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

function editions(policies) {
  return html`<section aria-labelledby="change-editions">
    <h2 class="utrecht-heading-2" id="change-editions">${t('change.editions')}</h2>
    <p class="utrecht-paragraph">${t('change.editions-lead')}</p>
    <ul class="change-cards">
      ${policies.map(
        (policy) =>
          html`<li class="panel change-card">
            <h3 class="utrecht-heading-4">${localized(policy.label) || policy.id}</h3>
            <ul class="change-card__editions">
              ${policy.editions.map(
                (edition) =>
                  html`<li>
                    <a class="utrecht-link" href=${editionAddress(edition)}
                      >${t('change.edition', {name: edition.edition})}</a
                    >
                    <span class="change-card__quiet">${span(edition)}</span>
                    ${
                      edition.faultCount
                        ? html`<span class="change-flag change-flag--bad"
                            >${t('change.faults', {count: edition.faultCount})}</span
                          >`
                        : ''
                    }
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>
  </section>`;
}

function span({inForceFrom, inForceUntil}) {
  if (!inForceFrom) {
    return t('change.no-span');
  }
  return inForceUntil
    ? t('change.span', {from: day(inForceFrom), until: day(inForceUntil)})
    : t('change.span-open', {from: day(inForceFrom)});
}
