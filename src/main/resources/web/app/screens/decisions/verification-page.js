// @ts-check
import {get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {saveJson} from '../../shell/saving.js';
import {verificationView} from './verification-view.js';

/** Whether all decisions are as they were recorded. */
export function verificationPage(draw, back, signal) {
  const verified = fetching(draw, {signal});
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
      saveJson(`kompas-verification-${verified.state.value.at.slice(0, 10)}.json`, verified.state.value),
  };
  return {
    show() {},
    keyed: () => verified.againWithKey(),
    leave: () => verified.stop(),
    view: () => verificationView({verified, actions, back: back()}),
  };
}
