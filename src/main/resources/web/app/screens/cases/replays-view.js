// @ts-check
import {html} from 'lit';
import {arriving} from '../../parts/arriving.js';
import {unread} from '../../parts/reading-view.js';
import {moment, number, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {replayForm} from './replay-form.js';
import {replayPage} from './replay-view.js';

const REPLAYS = '/v1/replays';

/** Replays of an edition: one to begin, those before, and one in full. */
export function replays(reads, draw, signal) {
  const form = replayForm(reads, draw);
  const one = replayPage(reads, draw, signal);
  const arrival = arriving();
  let stood;

  function view(known, where) {
    const id = where.parts[3] ?? '';
    if (stood !== undefined && stood !== id) {
      scrollTo(0, 0);
      arrival.at(id ? 'replay-title' : 'replay-form-title');
    }
    stood = id;
    arrival.drawn();
    if (id) {
      return one.view(known, id);
    }
    one.close();
    const entry = reads.read(REPLAYS);
    if (entry.step !== 'loaded') {
      return unread(entry, () => reads.again(REPLAYS));
    }
    const own = entry.value.replays.filter(
      ({target}) => target.policy === known.policy && target.edition === known.edition,
    );
    return html`<div ?hidden=${form.busy()}>${form.view(known)} ${before(own, known)}</div>
      ${form.busy() ? html`<p class="replay-starting quiet" role="status">${t('cases.replay.starting')}</p>` : ''}`;
  }

  return {view};
}

function before(own, known) {
  return html`<section class="panel" aria-labelledby="replays-before">
    <h2 class="utrecht-heading-2" id="replays-before">${t('cases.replay.before')}</h2>
    ${
      own.length
        ? html`<ul class="rule-list">
            ${own.map((each) => row(each, known))}
          </ul>`
        : html`<p class="quiet">${t('cases.replay.none')}</p>`
    }
  </section>`;
}

function row(replay, known) {
  const {same, different, refused} = replay.counts;
  return html`<li class="uncovered">
    <a class="utrecht-link" href=${address('cases', [known.policy, known.edition, 'replay', replay.id])}>
      ${moment(replay.created)}</a
    >
    <span class="standing">${t(`cases.replay.state.${replay.state}`)}</span>
    <p class="quiet">
      ${t(`cases.replay.of.${replay.of}`)}${replay.target.draft ? ` · ${t('cases.replay.drafted')}` : ''}${replay.by ? ` · ${replay.by}` : ''} ·
      ${t('cases.replay.counts', {same: number(same), different: number(different), refused: number(refused)})}
    </p>
  </li>`;
}
