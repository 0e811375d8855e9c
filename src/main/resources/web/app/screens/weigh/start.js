// @ts-check
import {fetching} from '../../api/fetching.js';
import {go, route} from '../../shell/routes.js';
import {addressOf, today} from '../../weighing/address.js';
import {emptyCase} from '../../weighing/case.js';
import {edition, inForce, policies} from '../../weighing/editions.js';
import {startView} from './start-view.js';

/** Asks which policy, which question and which day. `load` fetches what there is to choose from. */
export function start(draw, signal) {
  const state = {policies: null, policy: null, on: today(), edition: null, question: null, fault: null};
  const fetched = fetching(turned, {signal, retried: ['away']});

  function turned() {
    if (fetched.state.step !== 'loading') {
      state.fault = fetched.state.fault;
      draw();
    }
  }

  async function load() {
    state.policies = await policies();
    await choose(route().values.policy ?? state.policy ?? state.policies[0]?.id);
  }

  async function choose(policy) {
    state.policy = policy;
    const found = state.policies.find((one) => one.id === policy);
    const current = found ? inForce(found, state.on) : null;
    const answering = current && current.status === 'answering' ? await edition(policy, current.edition) : null;
    if (state.policy === policy) {
      const questions = answering?.questions ?? [];
      state.edition = answering;
      state.question = questions.find((one) => one.id === state.question)?.id ?? questions[0]?.id ?? null;
    }
  }

  const actions = {
    again: fetched.again,
    choose: (policy) => fetched.run(() => choose(policy)),
    begin(event) {
      event.preventDefault();
      go(addressOf(emptyCase(state.policy, state.question, state.on)));
    },
    date(value) {
      state.on = value || today();
      actions.choose(state.policy);
    },
    ask(question) {
      state.question = question;
      draw();
    },
  };

  return {load: () => fetched.run(load), view: (openFile) => startView(state, {...actions, openFile})};
}
