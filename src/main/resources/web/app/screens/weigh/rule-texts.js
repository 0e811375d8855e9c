// @ts-check
import {rules} from '../../weighing/editions.js';

/** What the rules say of an indicator; fetched when somebody first wants to know. */
export function ruleTexts(state, draw) {
  let ruleset = null;
  let known = [];
  return {
    /** Fetches them where they are not there yet. */
    async load() {
      if (state.edition && ruleset !== state.edition.ruleset) {
        ruleset = state.edition.ruleset;
        known = await rules(state.edition.policy, state.edition.edition).catch(() => []);
        draw();
      }
    },

    /** The rules that look at an indicator. */
    of: (indicator) => known.filter((rule) => rule.indicators.includes(indicator)),
  };
}
