// @ts-check
import {html} from 'lit';
import {call, get, Refused} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {fetching} from '../../api/fetching.js';
import {editionPath} from '../../api/paths.js';
import {t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {go} from '../../shell/routes.js';
import {differing} from './differing.js';
import {haveDone} from './done.js';
import {takeOver} from './overtaken.js';
import {draftAddress, editionAddress} from './paths.js';
import {publishView} from './publish-view.js';
import {haveSeen, seenRevision} from './unsaved.js';

/** Puts the draft in place, with a reason, on condition that the folder is still as its maker saw it. */
export function publishPart(page) {
  const {of, store} = page;
  const at = {
    folder: null,
    fault: null,
    reason: '',
    problem: null,
    busy: false,
    discarding: false,
    overtaken: null,
    merging: null,
  };

  const fetched = fetching(found, {signal: page.signal, retried: ['away']});

  function show() {
    at.fault = null;
    settle();
    return fetched.run(read);
  }

  async function read(cancel) {
    at.folder = await get(`${editionPath(of)}/files`, {signal: cancel});
    at.overtaken = at.folder.revision === seen() ? null : await overtaken();
  }

  function found() {
    const {step, fault} = fetched.state;
    if (step === 'loaded' || step === 'failed') {
      at.fault = fault;
      page.draw();
    }
  }

  /** What others put in place has been taken into account once nothing of it waits to be brought together. */
  function settle() {
    if (at.merging && store.conflicts.size === 0) {
      haveSeen(of.draft, at.merging);
      Object.assign(at, {merging: null, overtaken: null});
    }
  }

  const seen = () => seenRevision(of.draft) ?? store.draft.base;

  /** What others put in place since this draft began; where nobody kept what it began from, all that differs. */
  async function overtaken() {
    const before = await get(`${editionPath(of)}/rule-sets/${seen()}`).catch(() => null);
    return {before, names: differing(before?.files ?? [], at.folder.files)};
  }

  async function publish(event) {
    event.preventDefault();
    at.problem = at.reason.trim() ? null : t('change.reason-missing');
    if (at.problem) {
      event.target.querySelector('textarea').focus();
      return page.draw();
    }
    at.busy = true;
    page.draw();
    try {
      await store.save();
      await call(`${store.path}/publication`, {
        method: 'POST',
        body: {reason: at.reason.trim()},
        headers: {'If-Match': `"${seen()}"`},
      });
      haveSeen(of.draft, null);
      haveDone('change.published');
      return go(editionAddress(of));
    } catch (fault) {
      await refused(fault);
    }
    at.busy = false;
    return page.draw();
  }

  async function refused(fault) {
    const status = fault instanceof Refused ? fault.problem.status : 0;
    if (status === 412) {
      await show();
    } else if (status === 422) {
      at.problem = t('change.publish-faulty');
      page.check.run();
    } else {
      at.problem = status ? fault.message : t('change.publish-away');
    }
  }

  async function discard() {
    try {
      await call(store.path, {method: 'DELETE'});
      store.letGo();
      haveDone('change.discarded');
      go(editionAddress(of));
    } catch (fault) {
      at.fault = failureOf(fault);
      page.draw();
    }
  }

  const actions = {
    publish,
    discard,
    write(reason) {
      at.reason = reason;
      if (at.problem && reason.trim()) {
        at.problem = null;
        page.draw();
      }
    },
    discarding(wanted) {
      at.discarding = wanted;
      page.draw();
      document.getElementById(wanted ? 'discard-yes' : 'discard').focus();
    },
    async takeOver() {
      try {
        await takeOver(page, at.overtaken.before, at.folder, at.overtaken.names);
        at.merging = at.folder.revision;
        settle();
      } catch (fault) {
        at.fault = failureOf(fault);
      }
      page.draw();
      const [conflict] = store.conflicts.keys();
      if (conflict) {
        go(draftAddress(of, 'files', {file: conflict}));
      }
    },
  };

  return {
    show,
    view: () =>
      html`<section class="panel" aria-labelledby="publish-title">
        <h2 class="utrecht-heading-2" id="publish-title">${t('change.part.publish')}</h2>
        ${at.fault ? failedView(at.fault, show) : at.folder ? publishView(page, at, actions) : loadingView()}
      </section>`,
  };
}
