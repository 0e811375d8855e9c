// @ts-check
import {html} from 'lit';
import {ofEdition} from '../../policies/paths.js';
import {day, localized, t} from '../../shell/language.js';
import {address, note} from '../../shell/routes.js';
import {find} from './finding.js';
import {foundView} from './found-view.js';
import {searchField} from './search-view.js';
import {axis, bar, inTime, span} from './timeline.js';

/** All policies, their editions in time, and a search over all of them. */
export function overview(reads, draw) {
  function view(policies, where) {
    const query = where.values.q ?? '';
    const unknown = where.parts.length > 0;
    const search = (q) => {
      where.values.q = q;
      note(address('rules', [], where.values));
      draw();
    };
    return html`<h1 class="utrecht-heading-1">${t('rules.name')}</h1>
      ${unknown ? html`<div class="utrecht-alert utrecht-alert--warning"><p class="utrecht-paragraph">${t('rules.nowhere')}</p></div>` : ''}
      <p class="reading-lead">${t('rules.lead')}</p>
      ${searchField({query, label: t('rules.search-all'), search})}
      ${query.trim() ? results(policies, query) : line(policies)}`;
  }

  function line(policies) {
    return html`<section class="panel timeline" aria-labelledby="timeline-title">
      <h2 class="utrecht-heading-2" id="timeline-title">${t('rules.timeline')}</h2>
      ${policies.length ? timeline(policies) : html`<p>${t('rules.no-policies')}</p>`}
    </section>`;
  }

  function timeline(policies) {
    const line = span(policies);
    return html`<p class="timeline__legend">${t('rules.timeline-note')}</p>
      <div class="timeline__row timeline__row--axis"><span></span>${axis(line)}</div>
      ${policies.map(
        (policy) =>
          html`<section class="timeline__policy">
            <h3 class="utrecht-heading-3">${localized(policy.label) || policy.id}</h3>
            <ul>
              ${policy.editions.map((one) => row(one, line))}
            </ul>
          </section>`,
      )}`;
  }

  function row(one, line) {
    const state = one.inForceFrom ? inTime(one) : 'refused';
    return html`<li class="timeline__row">
      <div class="timeline__edition">
        <a class="utrecht-link" href=${address('rules', [one.policy, one.edition])}
          >${one.edition}<span class="unseen"> ${localized(one.label)}</span></a
        >
        <span class="standing standing--${state}">${t(`rules.in-time.${state}`)}</span>
        <span class="timeline__period"
          >${period(one)}${one.faultCount ? html` · ${t('rules.faults', {count: one.faultCount})}` : ''}</span
        >
      </div>
      ${one.inForceFrom ? bar(one, line, state) : ''}
    </li>`;
  }

  function results(policies, query) {
    const editions = policies.flatMap((policy) => policy.editions).filter((one) => one.inForceFrom);
    const paths = (one) => [ofEdition(one.policy, one.edition), ofEdition(one.policy, one.edition, '/rules')];
    const pending = editions.filter((one) =>
      paths(one)
        .map((path) => reads.read(path))
        .some((entry) => entry.step === 'loading'),
    );
    const found = (pending.length ? [] : editions).map((one) => {
      const [edition, rules] = paths(one).map((path) => reads.read(path).value);
      return edition && rules ? {one, edition, rules: rules.rules, hits: find(query, edition, rules.rules)} : null;
    });
    return foundView(found.filter(Boolean), pending.length > 0);
  }

  return {view};
}

/** When an edition is in force, in words. */
export function period(one) {
  if (!one.inForceFrom) {
    return t('rules.not-readable');
  }
  const values = {from: day(one.inForceFrom), until: one.inForceUntil ? day(one.inForceUntil) : ''};
  return t(one.inForceUntil ? 'rules.from-until' : 'rules.from', values);
}
