// @ts-check
import {t} from '../shell/language.js';
import {say} from '../shell/notices.js';
import {every} from '../shell/timers.js';
import {POLICIES} from './paths.js';

const LOOK_AGAIN = 30_000;

/**
 * The rules may change while somebody reads them: then all is read anew, and the page says so. Looks now and then, and when one
 * comes back to the page, until the signal ends it.
 */
export function watchRules(reads, draw, signal) {
  const look = () => lookAgain(reads, draw);
  every(LOOK_AGAIN, look, signal);
  addEventListener('focus', look, {signal});
}

async function lookAgain(reads, draw) {
  const before = reads.read(POLICIES);
  if (document.hidden || before.step !== 'loaded') {
    return;
  }
  const now = await reads.again(POLICIES);
  if (now.step === 'loaded' && standing(now) !== standing(before)) {
    reads.forgetBelow(`${POLICIES}/`);
    say('rules-changed', {text: () => t('rules.changed')});
    draw();
  }
}

/** What answers and what is wrong, of every edition. */
function standing(entry) {
  return JSON.stringify(
    entry.value.policies.map((policy) => policy.editions.map((one) => [one.edition, one.ruleset, one.faultCount])),
  );
}
