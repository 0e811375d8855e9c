import {html, render} from 'lit';
import {reading} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {POLICIES, editionIn} from '../../policies/paths.js';
import {t} from '../../shell/language.js';
import {say} from '../../shell/notices.js';
import {comparison} from './comparison-view.js';
import {editionPage} from './edition-view.js';
import {overview} from './overview-view.js';

const LOOK_AGAIN = 30_000;

/** Reading the rules: editions in time, one edition, two side by side. */
export function open(root) {
  let where = {parts: [], values: {}};
  const draw = () => {
    render(page(), root);
    pages.edition.arrive();
  };
  const reads = reading(draw);
  const pages = {overview: overview(reads, draw), edition: editionPage(reads, draw), comparison: comparison(reads, draw)};
  const looking = setInterval(() => lookAgain(reads, draw), LOOK_AGAIN);

  function page() {
    const policies = reads.read(POLICIES);
    if (policies.state !== 'there') {
      return html`<h1 class="utrecht-heading-1">${t('rules.name')}</h1>${unread(policies, () => reads.again(POLICIES))}`;
    }
    const [policy, edition, more] = where.parts;
    const known = policy && editionIn(policies.value.policies, policy, edition);
    if (known && more === 'compare') {
      return pages.comparison.view(policies.value.policies, known, where);
    }
    return known ? pages.edition.view(policies.value.policies, known, where) : pages.overview.view(policies.value.policies, where);
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
    close() {
      clearInterval(looking);
      reads.close();
    },
  };
}

/** The rules may change while somebody reads them: then all is read anew, and the page says so. */
async function lookAgain(reads, draw) {
  const before = reads.read(POLICIES);
  if (document.hidden || before.state !== 'there') {
    return;
  }
  const hashes = (entry) => JSON.stringify(entry.value?.policies.flatMap((policy) => policy.editions.map((one) => one.ruleset)));
  const now = await reads.again(POLICIES);
  if (now.state === 'there' && hashes(now) !== hashes(before)) {
    reads.forgetBelow(`${POLICIES}/`);
    say('rules-changed', {text: () => t('rules.changed')});
    draw();
  }
}
