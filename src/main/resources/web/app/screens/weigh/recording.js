// @ts-check
import {Away, call, get, Refused} from '../../api/client.js';
import {back} from '../../api/connection.js';
import {request} from '../../weighing/case.js';

/**
 * Records a case as a decision, once: whatever becomes of the network, every attempt carries the same key.
 * `state` is what views show: `{step, decision, problem}`, step one of `idle`, `busy`, `away`, `done`, `refused`.
 */
export function recording(draw) {
  const state = {step: 'idle', decision: null, problem: null, body: null};
  let key = null;

  async function attempt() {
    state.step = 'busy';
    draw();
    try {
      const made = await call('/v1/decisions', {method: 'POST', body: state.body, headers: {'Idempotency-Key': key}});
      state.decision = {...made.body, hash: null};
      state.step = 'done';
      draw();
      state.decision.hash = (await get(`/v1/decisions/${made.body.id}`)).chain.hash;
    } catch (fault) {
      await failed(fault);
    }
    draw();
  }

  async function failed(fault) {
    if (state.step === 'done') {
      return;
    }
    if (fault instanceof Away || fault.problem?.status === 503) {
      state.step = 'away';
      draw();
      await (fault instanceof Away ? back() : new Promise((settle) => setTimeout(settle, 3000)));
      await attempt();
    } else if (fault instanceof Refused) {
      Object.assign(state, {step: 'refused', problem: fault.problem});
    } else {
      throw fault;
    }
  }

  return {
    state,

    /** Records the case; a case that was changed since is another decision, with a key of its own. */
    record(weighed) {
      const body = JSON.stringify(request(weighed));
      if (body !== state.body || key === null) {
        key = crypto.randomUUID();
        state.body = body;
      }
      return attempt();
    },

    /** Whether the decision that was recorded is this case. */
    holds(weighed) {
      return state.body === JSON.stringify(request(weighed));
    },
  };
}
