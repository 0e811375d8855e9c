// @ts-check
import {Away, call, Refused} from '../../api/client.js';
import {back} from '../../api/connection.js';
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
  let running = null;
  let ended = false;

  /** Again after the service was away. */
  async function start() {
    try {
      Object.assign(state, await answering(state.weighed));
      state.current ??= next(open(), state.leftOpen, null);
    } catch (fault) {
      failed(fault, false, start);
      draw();
      return;
    }
    await evaluate();
  }

  async function evaluate() {
    if (!state.question) {
      Object.assign(state, {waiting: false, away: false, problem: null});
      draw();
      return;
    }
    running?.abort();
    const mine = (running = new AbortController());
    state.waiting = true;
    try {
      const [answer, firstAnswer] = await Promise.all([
        ask(state.weighed.findings, mine.signal),
        state.weighed.first === null ? null : ask(state.weighed.first, mine.signal),
      ]);
      if (mine.signal.aborted || ended) {
        return;
      }
      Object.assign(state, {answer, firstAnswer, problem: null, away: false, waiting: false});
      if (answer && answer.ruleset !== state.edition.ruleset) {
        Object.assign(state, await answering(state.weighed));
        onRulesChanged();
      }
      state.current ??= next(open(), state.leftOpen, null);
    } catch (fault) {
      failed(fault, mine.signal.aborted, evaluate);
    }
    draw();
  }

  async function ask(findings, signal) {
    const ready = state.question.required.every((id) => findings[id]?.value !== undefined);
    return ready
      ? (await call('/v1/evaluations', {method: 'POST', body: request(state.weighed, findings), signal})).body
      : null;
  }

  function failed(fault, aborted, again) {
    if (aborted || ended) {
      return;
    }
    state.waiting = false;
    if (fault instanceof Away) {
      state.away = true;
      back().then(() => ended || again());
    } else if (fault instanceof Refused) {
      state.problem = fault.problem;
    } else {
      throw fault;
    }
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
    start,

    /** Goes on with a changed case; `quiet` where no answer can come of it. */
    change(changed, {quiet = false} = {}) {
      state.weighed = changed;
      state.waiting ||= !quiet;
      remember();
      draw();
      if (!quiet) {
        evaluate();
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
    again: () => (state.question ? evaluate() : start()),

    /** Nothing more comes of it. */
    end() {
      ended = true;
      running?.abort();
    },
  };
}
