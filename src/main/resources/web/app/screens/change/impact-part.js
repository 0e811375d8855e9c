// @ts-check
import {html} from 'lit';
import {call, get} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {fetching} from '../../api/fetching.js';
import {t} from '../../shell/language.js';
import {dayField, startOf} from './days.js';
import {problemView, runView, running} from './impact-view.js';

const PAUSE = 700;

/** Replays the decisions that were recorded by the draft: what would have come out otherwise. */
export function impactPart(page) {
  const {store, of} = page;
  const at = {run: null, fault: null, from: '', until: '', busy: false, revision: null};
  const replay = fetching(followed, {
    signal: page.signal,
    retried: ['away'],
    next: (run) => (running(run) ? PAUSE : null),
  });

  async function start() {
    Object.assign(at, {busy: true, fault: null, run: null});
    page.draw();
    try {
      await store.save();
      at.revision = store.draft.revision;
      at.run = (await call('/v1/replays', {method: 'POST', body: order()})).body;
      const path = `/v1/replays/${at.run.id}`;
      replay.run((cancel) => get(path, {signal: cancel}));
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    at.busy = false;
    page.draw();
  }

  function order() {
    const decisions = {policy: of.policy, edition: of.edition};
    return {
      target: {...of},
      decisions: {...decisions, ...(at.from && {from: startOf(at.from)}), ...(at.until && {to: startOf(at.until, 1)})},
    };
  }

  function followed() {
    const {step, value, fault} = replay.state;
    if (step === 'loaded' || step === 'failed') {
      Object.assign(at, step === 'loaded' ? {run: value} : {fault});
      page.draw();
    }
  }

  async function cancel() {
    replay.stop();
    try {
      await call(`/v1/replays/${at.run.id}`, {method: 'DELETE'});
      at.run = null;
    } catch (fault) {
      at.fault = failureOf(fault);
    }
    page.draw();
  }

  function submit(event) {
    event.preventDefault();
    start();
  }

  const set = (name) => (value) => (at[name] = value);
  return {
    show() {},
    view: () =>
      html`<section class="panel" aria-labelledby="impact-title">
        <h2 class="utrecht-heading-2" id="impact-title">${t('change.part.impact')}</h2>
        <p class="utrecht-paragraph change-lead">${t('change.impact-lead')}</p>
        <form class="change-form change-form--row" @submit=${submit}>
          ${dayField({id: 'impact-from', label: t('change.from'), value: at.from, write: set('from')})}
          ${dayField({id: 'impact-until', label: t('change.until'), value: at.until, write: set('until')})}
          <button
            type="submit"
            class="utrecht-button utrecht-button--primary-action"
            ?disabled=${at.busy || running(at.run)}
          >
            ${t('change.replay')}
          </button>
        </form>
        ${at.fault ? problemView(at.fault, start) : ''} ${at.run ? runView(page, at, cancel) : ''}
      </section>`,
  };
}
