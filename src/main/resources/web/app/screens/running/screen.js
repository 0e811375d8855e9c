// @ts-check
import {html, render} from 'lit';
import {locale, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {editionsView} from './editions-view.js';
import {figuresView} from './figures-view.js';
import {publishedView} from './published-view.js';
import {watch} from './watch.js';

/** How the service is doing: what is loaded, what is wrong, how much and how fast it answers, who published what. */
export function open(root, signal) {
  let told = null;
  let said = '';
  const published = {policy: '', all: false};
  const watching = watch(draw, signal);

  function draw() {
    news();
    render(view(watching, published, draw, said), root);
  }

  /** What a screen reader hears: that something else answers or is wrong, and not each look. */
  function news() {
    const {health, policies} = watching.state.seen;
    const count = (policies ?? [])
      .flatMap((policy) => policy.editions)
      .reduce((sum, edition) => sum + edition.faultCount, 0);
    const now = policies ? `${health?.status} ${count}` : null;
    if (now !== null && told !== null && now !== told) {
      said = t('running.news', {count});
    }
    told = now ?? told;
  }

  return {show: draw};
}

function view({state, pause, again}, published, draw, said) {
  return html` <div class="running-head">
      <h1 class="utrecht-heading-1">${t('running.title')}</h1>
      <p class="running-head__at">
        <span>${state.at ? t(state.paused ? 'running.paused' : 'running.at', {at: time(state.at)}) : ''}</span>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          aria-pressed=${state.paused}
          @click=${() => pause(!state.paused)}
        >
          ${t('running.pause')}
        </button>
      </p>
    </div>
    <p class="unseen" role="status">${said}</p>
    ${state.at === null ? loadingView() : [healthView(state, again), editionsView(state, again), figuresView(state, again), publishedView(state, published, again, draw)]}`;
}

function time(at) {
  return new Intl.DateTimeFormat(locale(), {timeStyle: 'medium'}).format(at);
}

function healthView({seen, faulty}, again) {
  if (faulty.health) {
    return failedView(faulty.health, again);
  }
  const up = seen.health.status === 'UP';
  const bad = (seen.policies ?? [])
    .flatMap((policy) => policy.editions)
    .filter((edition) => edition.status !== 'answering').length;
  const kind = up ? (bad ? 'some' : 'good') : 'bad';
  return html`<p class="running-health running-health--${kind}">
    <span class="running-health__mark" aria-hidden="true">${{good: '✓', some: '!', bad: '✕'}[kind]}</span>
    <strong>${t(`running.health-${kind}`, {count: bad})}</strong>
  </p>`;
}
