// @ts-check
import {html} from 'lit';
import {call, get} from '../../api/client.js';
import {fetching} from '../../api/fetching.js';
import {seen} from '../../parts/reading.js';
import {unread} from '../../parts/reading-view.js';
import {caseWords} from '../../policies/case-words.js';
import {ofEdition} from '../../policies/paths.js';
import {on} from '../../shell/events.js';
import {moment, number, t} from '../../shell/language.js';
import {address, go} from '../../shell/routes.js';
import {differencePages} from './replay-differences.js';
import {groupTable} from './replay-groups.js';

const PAUSE = 700;

/** One replay: how far it is, what changes in how many answers, and every case that is answered otherwise. */
export function replayPage(reads, draw, signal) {
  const fetched = fetching(() => fetched.state.step !== 'loading' && draw(), {
    signal,
    retried: ['away'],
    next: (replay) => (replay.ended ? null : PAUSE),
  });
  let followed = null;
  const pages = differencePages(draw);
  on(['identity'], fetched.againWithKey, signal);

  function view(known, id) {
    const path = `/v1/replays/${encodeURIComponent(id)}`;
    follow(path);
    const entry = seen(fetched.state);
    const edition = reads.read(ofEdition(known.policy, known.edition));
    if (entry.step !== 'loaded' || edition.step !== 'loaded') {
      return html`${back(known)}${unread(entry.step === 'loaded' ? edition : entry, fetched.again)}`;
    }
    const replay = entry.value;
    const words = caseWords(edition.value);
    return html`${back(known)} ${progress(replay, known, path)}
    ${replay.groups?.length ? groupTable(replay.groups, {known, words}) : ''}
    ${replay.counts.different + replay.counts.refused > 0 ? pages.view(path, replay, {known, words}) : ''}`;
  }

  function progress(replay, known, path) {
    const over = Boolean(replay.ended);
    const {done, total} = replay.progress;
    return html`<section class="panel" aria-labelledby="replay-title">
      <h2 class="utrecht-heading-2" id="replay-title" tabindex="-1">
        ${t(`cases.replay.of.${replay.of}`)}, ${moment(replay.created)}
      </h2>
      ${replay.target.draft ? html`<p class="quiet">${t('cases.replay.by-draft')}</p>` : ''}
      <p role="status" class="replay-status">
        ${t(`cases.replay.state.${replay.state}`)}${replay.reason ? html`: <span lang="en">${replay.reason}</span>` : ''}.
        ${total === undefined ? t('cases.replay.done-so-far', {done: number(done)}) : t('cases.replay.done', {done: number(done), total: number(total)})}
        ${same(replay) ? html`<strong>${t('cases.replay.nothing-changes')}</strong>` : ''}
      </p>
      <progress
        class="replay-progress"
        aria-label=${t('cases.replay.progress')}
        max=${over ? 1 : (total ?? 1)}
        .value=${over ? 1 : total === undefined ? 0 : done}
      ></progress>
      <dl class="counts">
        ${['same', 'different', 'refused'].map(
          (kind) =>
            html`<div class="counts__one counts__one--${kind}">
              <dt>${t(`cases.replay.count.${kind}`)}</dt>
              <dd>${number(replay.counts[kind])}</dd>
            </div>`,
        )}
      </dl>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${() => remove(known, path)}>
        ${t(over ? 'cases.replay.remove' : 'cases.replay.cancel')}
      </button>
    </section>`;
  }

  /** Asks again until it is over. */
  function follow(path) {
    if (followed === path) {
      return;
    }
    close();
    followed = path;
    fetched.run((cancel) => get(path, {signal: cancel}));
  }

  async function remove(known, path) {
    const over = Boolean(fetched.state.value?.ended);
    await call(path, {method: 'DELETE'}).catch((fault) => console.warn(fault));
    reads.forgetBelow('/v1/replays');
    if (over) {
      go(address('cases', [known.policy, known.edition, 'replay']));
    } else {
      followed = null;
      draw();
    }
  }

  function close() {
    fetched.stop();
    followed = null;
    pages.forget();
  }

  return {view, close};
}

function back(known) {
  return html`<p class="crumbs">
    <a class="utrecht-link" href=${address('cases', [known.policy, known.edition, 'replay'])}
      >‹ ${t('cases.replay.all')}</a
    >
  </p>`;
}

/** Whether it is done and every case was answered as it was. */
function same({state, counts}) {
  return state === 'done' && counts.different + counts.refused === 0;
}
