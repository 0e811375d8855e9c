// @ts-check
/** Timers that end with what they serve, such as a screen. */

/**
 * Calls once, after a number of milliseconds.
 *
 * @param {number} pause
 * @param {(value?: any) => void} run
 * @param {AbortSignal} signal
 */
export function after(pause, run, signal) {
  if (signal.aborted) {
    return;
  }
  const drop = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', drop);
    run();
  }, pause);
  signal.addEventListener('abort', drop, {once: true});
}

/**
 * Calls time and again, each so many milliseconds.
 *
 * @param {number} pause
 * @param {() => void} run
 * @param {AbortSignal} signal
 */
export function every(pause, run, signal) {
  const timer = setInterval(run, pause);
  signal.addEventListener('abort', () => clearInterval(timer), {once: true});
}
