// @ts-check
import {html} from 'lit';
import {may} from '../../api/identity.js';
import {all} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {ofEdition} from '../../policies/paths.js';
import {address, note} from '../../shell/routes.js';
import {contentView} from './content-view.js';
import {editionHead} from './edition-head.js';
import {find} from './finding.js';
import {outline, relations} from './outline.js';

/** One edition as people read it; rules unfold where they stand. */
export function editionPage(reads, draw) {
  const unfolded = new Set();
  let wanted = null;

  function view(policies, known, where) {
    const path = ofEdition(known.policy, known.edition);
    const rulesPath = ofEdition(known.policy, known.edition, '/rules');
    const edition = reads.read(path);
    if (edition.step !== 'loaded' || !edition.value.tracks) {
      return html`${editionHead(policies, known, edition.value, null)}
      ${edition.step === 'loaded' ? '' : unread(edition, () => reads.again(path))}`;
    }
    const rules = reads.read(rulesPath);
    if (rules.step !== 'loaded') {
      return html`${editionHead(policies, known, edition.value, null)}${unread(rules, () => reads.again(rulesPath))}`;
    }
    return whole(policies, known, where, edition.value, rules.value.rules);
  }

  function whole(policies, known, where, edition, rules) {
    const query = where.values.q ?? '';
    const context = {
      edition,
      rules,
      known,
      unfolded,
      query,
      sections: outline(edition, rules),
      relations: relations(rules),
      hits: find(query, edition, rules),
      cases: cases(known),
      toggle: (id, open) => {
        if (open !== unfolded.has(id)) {
          open ? unfolded.add(id) : unfolded.delete(id);
          draw();
        }
      },
      search: (q) => {
        where.values.q = q;
        note(address('rules', where.parts, {q}));
        draw();
      },
    };
    return html`${editionHead(policies, known, edition, rules)}${contentView(context)}`;
  }

  /** Recorded cases are shown to those who may read them, and asked for once a rule is unfolded. */
  function cases(known) {
    const allowed = ['tester', 'policy-owner', 'auditor'].some(may);
    if (!allowed || unfolded.size === 0) {
      return null;
    }
    const entry = all([reads.read(ofEdition(known.policy, known.edition, '/cases'))]);
    return entry.step === 'loaded' ? entry.value[0].cases : null;
  }

  /** What an address names is unfolded, and gone to once it is there. */
  function goTo(route) {
    const {rule, indicator} = route.values;
    wanted = rule ? `rule-${rule}` : indicator ? `indicator-${indicator}` : null;
    if (wanted) {
      unfolded.add(wanted);
    }
  }

  function arrive() {
    const place = wanted && document.getElementById(wanted);
    if (place) {
      wanted = null;
      place.querySelector('summary').focus({preventScroll: true});
      place.scrollIntoView({block: 'start'});
    }
  }

  return {view, goTo, arrive};
}
