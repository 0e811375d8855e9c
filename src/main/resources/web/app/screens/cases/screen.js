// @ts-check
import {html, render} from 'lit';
import {reading} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {POLICIES, editionIn} from '../../policies/paths.js';
import {watchRules} from '../../policies/watching.js';
import {localized, t} from '../../shell/language.js';
import {address, go} from '../../shell/routes.js';
import {coverage} from './coverage-view.js';
import {recorded} from './recorded-view.js';
import {replays} from './replays-view.js';

const TABS = ['recorded', 'coverage', 'replay'];

/** Recorded cases of an edition, what they leave out, and cases answered again by other rules. */
export function open(root, signal) {
  let where = {parts: [], values: {}};
  const draw = () => render(page(), root);
  const reads = reading(draw, signal);
  const tabs = {recorded: recorded(reads, draw), coverage: coverage(reads, draw), replay: replays(reads, draw, signal)};

  watchRules(reads, draw, signal);

  function page() {
    const policies = reads.read(POLICIES);
    if (policies.step !== 'loaded') {
      return html`<h1 class="utrecht-heading-1">${t('cases.name')}</h1>
        ${unread(policies, () => reads.again(POLICIES))}`;
    }
    return chosen(policies.value.policies);
  }

  function chosen(policies) {
    const [policy, edition, named] = where.parts;
    const known = policy ? editionIn(policies, policy, edition) : latest(policies);
    const tab = TABS.includes(named) ? named : 'recorded';
    return html`<h1 class="utrecht-heading-1">${t('cases.name')}</h1>
      <p class="reading-lead">${t('cases.lead')}</p>
      ${known || policies.length === 0 ? '' : html`<div class="utrecht-alert utrecht-alert--warning"><p class="utrecht-paragraph">${t('rules.nowhere')}</p></div>`}
      ${policies.length ? chooser(policies, known, tab) : html`<p class="panel">${t('rules.no-policies')}</p>`}
      ${known ? html`${tabLinks(known, tab)}${tabs[tab].view(known, where)}` : ''}`;
  }

  return {
    show(route) {
      where = route;
      draw();
    },
  };
}

function latest(policies) {
  return policies[0]?.editions.filter((one) => one.inForceFrom).at(-1) ?? policies[0]?.editions[0];
}

function chooser(policies, known, tab) {
  const choose = (event) => go(address('cases', [...event.target.value.split('|'), tab]));
  return html`<div class="compare-choice">
    <label class="utrecht-form-label" for="cases-edition">${t('cases.of')}</label>
    <select class="utrecht-select utrecht-select--html-select" id="cases-edition" @change=${choose}>
      ${known ? '' : html`<option selected disabled></option>`}
      ${policies.flatMap((policy) =>
        policy.editions.map(
          (one) =>
            html`<option value="${one.policy}|${one.edition}" .selected=${one === known}>
              ${one.edition} · ${localized(one.label) || localized(policy.label) || policy.id}
            </option>`,
        ),
      )}
    </select>
  </div>`;
}

function tabLinks(known, current) {
  return html`<nav class="tabs" aria-label=${t('cases.parts')}>
    ${TABS.map(
      (tab) =>
        html`<a
          class="tabs__link"
          href=${address('cases', [known.policy, known.edition, tab])}
          aria-current=${tab === current ? 'page' : 'false'}
          >${t(`cases.tab.${tab}`)}</a
        >`,
    )}
  </nav>`;
}
