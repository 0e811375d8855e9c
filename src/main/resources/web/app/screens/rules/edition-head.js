// @ts-check
import {html} from 'lit';
import {may} from '../../api/identity.js';
import {localized, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {period} from './overview-view.js';
import {inTime} from './timeline.js';

/** What edition this is, how it stands, and what else one can do with it. `rules` is null while they are not known. */
export function editionHead(policies, known, edition, rules) {
  const policy = policies.find(({id}) => id === known.policy);
  const name = localized(known.label) || localized(policy.label) || known.policy;
  return html`<nav class="utrecht-breadcrumb-nav crumbs" aria-label=${t('rules.where')}>
      <a class="utrecht-link" href=${address('rules')}>${t('rules.name')}</a> <span aria-hidden="true">›</span>
      <span>${name}</span>
    </nav>
    <h1 class="utrecht-heading-1">${name}</h1>
    <p class="reading-lead">
      ${t('rules.edition', {edition: known.edition})}
      <span class="standing standing--${state(known)}">${t(`rules.in-time.${state(known)}`)}</span> ${period(known)}.
      ${rules ? t('rules.holds', {count: rules.length}) : ''}
    </p>
    <div class="reading-actions">
      ${others(policy, known)}
      <a class="utrecht-link" href=${address('rules', [known.policy, known.edition, 'compare'])}
        >${t('rules.compare.open')}</a
      >
      <a class="utrecht-link" href=${address('cases', [known.policy, known.edition])}>${t('rules.to-cases')}</a>
      ${may('policy-owner') ? html`<a class="utrecht-link" href=${address('change', [known.policy, known.edition])}>${t('rules.to-change')}</a>` : ''}
    </div>
    ${edition?.faults.length ? faults(known, edition) : ''}`;
}

function state(known) {
  return known.inForceFrom ? inTime(known) : 'refused';
}

function others(policy, known) {
  return policy.editions
    .filter((one) => one.edition !== known.edition)
    .map(
      (one) =>
        html`<a class="utrecht-link" href=${address('rules', [one.policy, one.edition])}
          >${t('rules.other', {edition: one.edition})}</a
        >`,
    );
}

/** What is wrong in the folder of the edition, and what answers meanwhile. */
function faults(known, edition) {
  return html`<section class="utrecht-alert utrecht-alert--warning faults" aria-labelledby="faults-title">
    <div class="utrecht-alert__content">
      <h2 class="utrecht-heading-3" id="faults-title">${t('rules.faults', {count: edition.faults.length})}</h2>
      <p class="utrecht-paragraph">${t(known.inForceFrom ? 'rules.older-answer' : 'rules.nothing-answers')}</p>
      <ul>
        ${edition.faults.map(
          (fault) =>
            html`<li>
              <code class="utrecht-code">${fault.file}${fault.line ? `:${fault.line}` : ''}</code>
              ${fault.code === 'recorded-case-differs' ? differs(known, fault) : `${localized(fault.message)} ${localized(fault.remedy)}`}
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

/** What a case expects and what comes stands in a table elsewhere, and not in one line. */
function differs(known, fault) {
  return html`${t('rules.case-differs')}
    <a class="utrecht-link" href=${address('cases', [known.policy, known.edition, 'recorded'], {case: fault.file})}
      >${t('rules.see-why')}</a
    >`;
}
