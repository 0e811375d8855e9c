// @ts-check
import {t} from '../shell/language.js';
import {say} from '../shell/notices.js';
import {POLICIES} from './paths.js';

const LOOK_AGAIN = 30_000;

/**
 * The rules may change while somebody reads them: then all is read anew, and the page says so. Looks now and then, and when one
 * comes back to the page, until the screen closes.
 *
 * @param {ReturnType<typeof import('../parts/reading.js').reading>} reads
 * @param {() => void} draw
 * @param {AbortSignal} closing that of the screen
 */
export function watchRules(reads, draw, closing) {
  const look = () => lookAgain(reads, draw);
  const timer = setInterval(look, LOOK_AGAIN);
  closing.addEventListener('abort', () => clearInterval(timer));
  addEventListener('focus', look, {signal: closing});
}

async function lookAgain(reads, draw) {
  const before = reads.read(POLICIES);
  if (document.hidden || before.state !== 'there') {
    return;
  }
  const now = await reads.again(POLICIES);
  if (now.state === 'there' && standing(now) !== standing(before)) {
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
