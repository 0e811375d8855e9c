// @ts-check
import {html} from 'lit';
import {call, get} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {fetching} from '../../api/fetching.js';
import {editionPath} from '../../api/paths.js';
import {moment, localized, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {go} from '../../shell/routes.js';
import {differing} from './differing.js';
import {doneView, haveDone} from './done.js';
import {editionHistory} from './history.js';
import {draftAddress} from './paths.js';

/** One edition: its drafts, a new one, and what was put in place before. */
export function editionPage(of, draw, signal) {
  const path = editionPath(of);
  const history = editionHistory(of, draw, signal);
  const fetched = fetching(draw, {signal, retried: ['away']});
  let edition = null;
  let refusal = null;
  let busy = false;

  async function load(cancel) {
    edition = await get(path, {signal: cancel});
    const {files} = await get(`${path}/files`, {signal: cancel});
    const {drafts} = await get(`${path}/drafts`, {signal: cancel});
    await history.load();
    return {files, drafts};
  }

  async function begin() {
    busy = true;
    draw();
    try {
      const {body} = await call(`${path}/drafts`, {method: 'POST'});
      go(draftAddress({...of, draft: body.id}));
    } catch (thrown) {
      refusal = failureOf(thrown);
    }
    busy = false;
    draw();
  }

  function again() {
    refusal = null;
    return fetched.again();
  }

  function foundView() {
    const {step, value, fault} = fetched.state;
    const failure = refusal ?? (step === 'failed' ? fault : null);
    return html`${failure ? failedView(failure, again) : ''}
    ${value ? draftsView(of, {...value, busy}, begin) : failure ? '' : loadingView()} ${value ? history.view() : ''}`;
  }

  queueMicrotask(() => fetched.run(load));
  return {
    view: () =>
      html` <nav class="change-crumbs" aria-label=${t('change.crumbs')}>
          <a class="utrecht-link" href="#/change">${t('change.title')}</a>
        </nav>
        <h1 class="utrecht-heading-1">
          ${localized(edition?.label) || of.policy} <span class="change-title__edition whole">${of.edition}</span>
        </h1>
        ${foundView()} ${doneView(draw)}`,
    show() {},
    close: () => haveDone(null),
  };
}

/** What a draft changes: the first names and how many more. */
function changesText(names) {
  const [shown, more] = [names.slice(0, 3), names.length - 3];
  const rest = more > 0 ? ` ${t('change.and-more', {count: more})}` : '';
  return names.length ? t('change.changes', {names: shown.join(', ') + rest}) : t('change.changes-nothing');
}

function draftsView(of, {drafts, files, busy}, begin) {
  return html`<section class="panel" aria-labelledby="edition-drafts">
    <h2 class="utrecht-heading-2" id="edition-drafts">${t('change.drafts')}</h2>
    <p class="utrecht-paragraph">${t('change.drafts-lead')}</p>
    ${drafts.length === 0 ? html`<p class="utrecht-paragraph change-empty">${t('change.no-drafts-here')}</p>` : ''}
    <p class="change-actions">
      <button type="button" class="utrecht-button utrecht-button--primary-action" ?disabled=${busy} @click=${begin}>
        ${t('change.new-draft')}
      </button>
    </p>
    <ul class="change-list">
      ${drafts.map(
        (draft) =>
          html`<li>
            <a class="utrecht-link" href=${draftAddress({...of, draft: draft.id})}
              >${t('change.draft-of', {at: moment(draft.at)})}</a
            >
            <span class="change-card__quiet">${t('change.draft-maker', {by: draft.by ?? t('change.somebody')})}</span>
            <p class="change-card__quiet">${changesText(differing(files, draft.files))}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
