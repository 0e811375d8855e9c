// @ts-check
import {call} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {keep} from '../../shell/local-store.js';
import {note} from '../../shell/routes.js';
import {addressOf} from '../../weighing/address.js';
import {isAnswered, request} from '../../weighing/case.js';
import {answering} from '../../weighing/editions.js';
import {next, stillOpen} from './sections.js';

/**
 * One case being weighed: the case, the edition that answers it, the answer of now and of the first where one wonders what if.
 * `state` is what views show; `draw` is called at each change of it.
 */
export function session(weighed, draw, {onRulesChanged}) {
  const state = {
    weighed,
    edition: null,
    question: null,
    policy: null,
    answer: null,
    firstAnswer: null,
    problem: null,
    waiting: true,
    away: false,
    current: null,
    leftOpen: new Set(),
  };
  const fetched = fetching(turned, {retried: ['away']});

  function turned() {
    const {step, fault} = fetched.state;
    const away = fault?.kind === 'away';
    Object.assign(state, {waiting: step === 'loading', away, problem: away ? null : (fault?.problem ?? null)});
    draw();
  }

  /** Reads by what the case is weighed where that is not known yet, and evaluates. */
  async function weigh(cancel) {
    if (!state.question) {
      const found = await answering(state.weighed);
      cancel.throwIfAborted();
      learn(found);
    }
    if (state.question) {
      await evaluate(cancel);
    }
  }

  async function evaluate(cancel) {
    const [answer, firstAnswer] = await Promise.all([
      ask(state.weighed.findings, cancel),
      state.weighed.first === null ? null : ask(state.weighed.first, cancel),
    ]);
    cancel.throwIfAborted();
    Object.assign(state, {answer, firstAnswer});
    if (answer && answer.ruleset !== state.edition.ruleset) {
      const found = await answering(state.weighed);
      cancel.throwIfAborted();
      learn(found);
      onRulesChanged();
    }
    state.current ??= next(open(), state.leftOpen, null);
  }

  function learn(found) {
    Object.assign(state, found);
    state.current ??= next(open(), state.leftOpen, null);
  }

  async function ask(findings, signal) {
    const ready = state.question.required.every((id) => findings[id]?.value !== undefined);
    return ready
      ? (await call('/v1/evaluations', {method: 'POST', body: request(state.weighed, findings), signal})).body
      : null;
  }

  function open() {
    return state.question ? stillOpen(state.weighed, state.question, state.answer) : [];
  }

  function remember() {
    const address = addressOf(state.weighed);
    note(address);
    if (Object.keys(state.weighed.findings).length > 0) {
      keep('weigh.draft', address);
    }
  }

  return {
    state,
    open,

    /** Loads the edition and evaluates. */
    start: () => fetched.run(weigh),

    /** Goes on with a changed case; `quiet` where no answer can come of it. */
    change(changed, {quiet = false} = {}) {
      state.weighed = changed;
      state.waiting ||= !quiet;
      remember();
      draw();
      if (!quiet) {
        fetched.again();
      }
    },

    /** Asks that question, or the next that matters. */
    show(id) {
      state.current = id;
      draw();
    },

    /** Goes to the next question; where this one has no answer it is left open. */
    forward() {
      if (state.current && !isAnswered(state.weighed, state.current)) {
        state.leftOpen.add(state.current);
      }
      state.current = next(open(), state.leftOpen, state.current);
      draw();
    },

    /** Weighs again, since rules may have changed. */
    again: fetched.again,

    /** Nothing more comes of it. */
    end: fetched.stop,
  };
}
