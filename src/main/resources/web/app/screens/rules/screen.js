// @ts-check
import {html, render} from 'lit';
import {reading} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {POLICIES, editionIn} from '../../policies/paths.js';
import {watchRules} from '../../policies/watching.js';
import {t} from '../../shell/language.js';
import {comparison} from './comparison-view.js';
import {editionPage} from './edition-view.js';
import {overview} from './overview-view.js';

/** Reading the rules: editions in time, one edition, two side by side. */
export function open(root, signal) {
  let where = {parts: [], values: {}};
  const draw = () => {
    render(page(), root);
    pages.edition.arrive();
  };
  const reads = reading(draw, signal);
  const pages = {
    overview: overview(reads, draw),
    edition: editionPage(reads, draw),
    comparison: comparison(reads, draw),
  };
  watchRules(reads, draw, signal);

  function page() {
    const policies = reads.read(POLICIES);
    if (policies.step !== 'loaded') {
      return html`<h1 class="utrecht-heading-1">${t('rules.name')}</h1>
        ${unread(policies, () => reads.again(POLICIES))}`;
    }
    const [policy, edition, more] = where.parts;
    const known = policy && editionIn(policies.value.policies, policy, edition);
    if (known && more === 'compare') {
      return pages.comparison.view(policies.value.policies, known, where);
    }
    return known
      ? pages.edition.view(policies.value.policies, known, where)
      : pages.overview.view(policies.value.policies, where);
  }

  return {
    show(route) {
      const elsewhere = where.parts.join('/') !== route.parts.join('/');
      where = route;
      pages.edition.goTo(route);
      draw();
      if (elsewhere && !route.values.rule && !route.values.indicator) {
        scrollTo(0, 0);
      }
    },
  };
}
