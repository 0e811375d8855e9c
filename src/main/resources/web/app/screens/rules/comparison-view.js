// @ts-check
import {html} from 'lit';
import {may} from '../../api/identity.js';
import {unread} from '../../parts/reading-view.js';
import {ofEdition} from '../../policies/paths.js';
import {ruleSets, setName} from '../../policies/rule-sets.js';
import {localized, t} from '../../shell/language.js';
import {address, go} from '../../shell/routes.js';
import {differences} from './differences-view.js';

/** Two editions of a policy, or two rule sets of one, side by side. The address says which: `with`, or `from` and `to`. */
export function comparison(reads, draw) {
  const unfolded = new Set();

  function view(policies, known, where) {
    const policy = policies.find(({id}) => id === known.policy);
    const history = ['tester', 'policy-owner', 'auditor'].some(may)
      ? reads.read(ofEdition(known.policy, known.edition, '/history'))
      : null;
    const sets = ruleSets(history?.value?.history ?? []);
    const others = policy.editions.filter((one) => one.edition !== known.edition && one.inForceFrom);
    const chosen = choice(where.values, others, sets);
    return html`<nav class="utrecht-breadcrumb-nav crumbs" aria-label=${t('rules.where')}>
        <a class="utrecht-link" href=${address('rules')}>${t('rules.name')}</a> <span aria-hidden="true">›</span>
        <a class="utrecht-link" href=${address('rules', [known.policy, known.edition])}
          >${localized(known.label)}, ${known.edition}</a
        >
        <span aria-hidden="true">›</span> <span>${t('rules.compare.title')}</span>
      </nav>
      <h1 class="utrecht-heading-1">${t('rules.compare.title')}</h1>
      <p class="reading-lead">${t('rules.compare.lead', {edition: known.edition})}</p>
      ${chooser(known, others, sets, chosen)}
      ${chosen ? result(known, chosen) : html`<p class="panel">${t('rules.compare.nothing')}</p>`}`;
  }

  function chooser(known, others, sets, chosen) {
    const choose = (event) => {
      const [kind, value] = event.target.value.split('|');
      const values = kind === 'edition' ? {with: value} : {from: value, to: sets[0].revision};
      go(address('rules', [known.policy, known.edition, 'compare'], values));
    };
    return html`<div class="compare-choice">
      <label class="utrecht-form-label" for="compare-with">${t('rules.compare.with', {edition: known.edition})}</label>
      <select class="utrecht-select utrecht-select--html-select" id="compare-with" @change=${choose}>
        ${
          others.length
            ? html`<optgroup label=${t('rules.compare.editions')}>
                ${others.map((one) => option(`edition|${one.edition}`, t('rules.edition', {edition: one.edition}), chosen))}
              </optgroup>`
            : ''
        }
        ${
          sets.length > 1
            ? html`<optgroup label=${t('rules.compare.sets')}>
                ${sets.slice(1).map((one) => option(`set|${one.revision}`, setName(one), chosen))}
              </optgroup>`
            : ''
        }
      </select>
    </div>`;
  }

  function option(value, name, chosen) {
    return html`<option value=${value} .selected=${chosen?.option === value}>${name}</option>`;
  }

  function result(known, chosen) {
    const path = chosen.with
      ? ofEdition(known.policy, chosen.first(known), `/comparison?with=${encodeURIComponent(chosen.second(known))}`)
      : ofEdition(known.policy, known.edition, `/rule-sets/${chosen.from}/comparison?with=${chosen.to}`);
    const entry = reads.read(path);
    if (entry.step !== 'loaded') {
      return unread(entry, () => reads.again(path));
    }
    const names = chosen.with
      ? {before: chosen.first(known), after: chosen.second(known)}
      : {before: t('rules.compare.then'), after: t('rules.compare.now')};
    return differences(entry.value, names, unfolded, draw);
  }

  return {view};
}

/** What is compared: as the address says, else the first that there is. The earlier edition comes first. */
function choice(values, others, sets) {
  const named = others.find((one) => one.edition === values.with);
  if (values.from && values.to) {
    return {from: values.from, to: values.to, option: `set|${values.from}`};
  }
  const other = named ?? others.at(-1);
  if (other) {
    const earlier = (known) => (other.inForceFrom ?? '') < (known.inForceFrom ?? '');
    return {
      with: other.edition,
      option: `edition|${other.edition}`,
      first: (known) => (earlier(known) ? other.edition : known.edition),
      second: (known) => (earlier(known) ? known.edition : other.edition),
    };
  }
  return sets.length > 1 ? {from: sets[1].revision, to: sets[0].revision, option: `set|${sets[1].revision}`} : null;
}
