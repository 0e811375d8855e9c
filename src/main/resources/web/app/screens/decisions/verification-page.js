// @ts-check
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {save} from '../../shell/saving.js';
import {verificationView} from './verification-view.js';

/** Whether all decisions are as they were recorded. */
export function verificationPage(draw, back) {
  const verified = fetching(draw);
  const actions = {
    verify: () =>
      verified.run(async (signal) => ({
        ...(await get('/v1/decisions/verification', {signal})),
        at: new Date().toISOString(),
      })),
    stop: () => {
      verified.stop();
      draw();
    },
    keep: () =>
      save(
        `kompas-verification-${verified.state.value.at.slice(0, 10)}.json`,
        `${JSON.stringify(verified.state.value, null, 2)}\n`,
      ),
  };
  return {
    show() {},
    keyed: () => verified.againWithKey(),
    leave: () => verified.stop(),
    view: () => verificationView({verified, actions, back: back()}),
  };
}
