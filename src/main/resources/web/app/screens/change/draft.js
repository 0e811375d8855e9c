import {html} from 'lit';
import {Refused} from '../../api/client.js';
import {failureOf} from '../../api/failure.js';
import {withOtherKey} from '../../api/key.js';
import {inTheEnd} from '../../api/persistence.js';
import {t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {draftCheck} from './checking.js';
import {checkPart} from './check-part.js';
import {filesPart} from './files-part.js';
import {impactPart} from './impact-part.js';
import {draftAddress, editionAddress} from './paths.js';
import {publishPart} from './publish-part.js';
import {leftBehindView, lostView} from './rescue-view.js';
import {draftWork} from './work.js';
import {wordsOf} from './words.js';

const FOLLOW = 5000;
const PARTS = {files: filesPart, check: checkPart, impact: impactPart, publish: publishPart};
const DECLARING = ['policy.yaml', 'vocabulary.yaml'];

/** A draft: its files, what comes of them, and publishing. */
export function draftPage(of, draw) {
  const page = {of, words: wordsOf('', ''), others: [], fault: null, ready: false, leftBehind: {}, draw};
  const parts = {};
  let part = 'files';
  let timer = null;
  let stopped = false;

  page.work = draftWork(of, (what, names) => {
    if (what === 'others') {
      page.others = names;
      learnWords();
    }
    if (what === 'saved' || what === 'others') {
      page.check.run();
    }
    if (what === 'saved' && stopped) {
      stopped = false;
      timer = setTimeout(follow, FOLLOW);
    }
    Object.values(parts).forEach((each) => each.heard?.(what, names));
    draw();
  });
  page.check = draftCheck(page.work.path, () => {
    Object.values(parts).forEach((each) => each.heard?.('checked'));
    draw();
  });
  page.forgetOthers = () => {
    page.others = [];
    draw();
  };

  async function load() {
    page.fault = null;
    draw();
    try {
      await inTheEnd(page.work.open, () => !page.work.closed);
      page.leftBehind = page.work.leftBehind();
      await Promise.all(DECLARING.filter((name) => page.work.names().includes(name)).map(page.work.read));
      learnWords();
      page.ready = true;
      page.check.run();
      parts[part].show(values);
      timer = setTimeout(follow, FOLLOW);
    } catch (fault) {
      page.leftBehind = page.work.leftBehind();
      page.fault = failureOf(fault);
    }
    draw();
  }

  /** Looks for what others change; once refused it stops asking until something is saved. */
  async function follow() {
    if (page.work.state === 'refused') {
      stopped = true;
      return;
    }
    try {
      if (!document.hidden) {
        await page.work.follow();
      }
    } catch (fault) {
      if (fault instanceof Refused) {
        page.work.fault = fault;
        page.work.state = fault.problem.status === 404 ? 'gone' : 'refused';
        stopped = true;
        draw();
        return;
      }
    }
    if (!page.work.closed) {
      timer = setTimeout(follow, FOLLOW);
    }
  }

  /** After a refusal: sends again, and follows again. */
  page.goOn = () => {
    clearTimeout(timer);
    stopped = false;
    page.work.save();
    follow();
  };

  function learnWords() {
    page.words = wordsOf(...DECLARING.map((name) => page.work.buffers.get(name)?.text));
  }

  page.learnWords = learnWords;
  let values = {};
  queueMicrotask(load);
  return {
    view: () =>
      html` ${head(of)} ${page.fault ? lost(page, load) : ''}
      ${page.ready ? body(page, part, parts[part]) : page.fault ? '' : loadingView()}`,
    show(route) {
      part = route.parts[3] in PARTS ? route.parts[3] : 'files';
      values = route.values;
      parts[part] ??= PARTS[part](page);
      if (page.ready) {
        parts[part].show(values);
      }
    },
    close() {
      clearTimeout(timer);
      page.work.close();
      page.check.close();
      Object.values(parts).forEach((each) => each.close?.());
    },
  };
}

function head(of) {
  return html` <nav class="change-crumbs" aria-label=${t('change.crumbs')}>
      <a class="utrecht-link" href="#/change">${t('change.title')}</a>
      <span aria-hidden="true">›</span>
      <a class="utrecht-link" href=${editionAddress(of)}>${of.policy} ${of.edition}</a>
    </nav>
    <h1 class="utrecht-heading-1">
      ${t('change.draft')}
      <span class="change-title__edition">${of.policy} <span class="whole">${of.edition}</span></span>
    </h1>`;
}

function lost(page, load) {
  return page.fault.kind === 'missing' ? lostView(page) : failedView(page.fault, load);
}

function body(page, part, shown) {
  const {work, of} = page;
  if (work.state === 'gone') {
    return lostView(page);
  }
  return html` <div class="change-bar">
      <nav class="change-parts" aria-label=${t('change.parts')}>
        ${Object.keys(PARTS).map(
          (name) =>
            html`<a href=${draftAddress(of, name)} aria-current=${name === part ? 'page' : 'false'}
              >${t(`change.part.${name}`)}${mark(page, name)}</a
            >`,
        )}
      </nav>
      ${stateView(page)}
    </div>
    ${leftBehindView(page)} ${othersView(page)} ${shown.view()}`;
}

function mark(page, name) {
  const count = page.check.report?.faults.length ?? 0;
  return name === 'check' && count
    ? html` <span class="change-count">${count}<span class="unseen"> ${t('change.fault-word', {count})}</span></span>`
    : '';
}

/** How far what was typed has come. */
function stateView(page) {
  const {state, fault} = page.work;
  return html`<div class="change-state change-state--${state}">
    <span role="status">${t(`change.state.${state}`)}</span>
    ${
      state === 'refused'
        ? html`<span class="change-state__why" lang="en">${fault.message}</span>
            <button type="button" class="utrecht-button utrecht-button--secondary-action" @click=${page.goOn}>
              ${t('shell.again')}
            </button>
            ${
              [401, 403].includes(fault.problem?.status)
                ? html`<button
                    type="button"
                    class="utrecht-button utrecht-button--secondary-action"
                    @click=${() => withOtherKey(page.goOn)}
                  >
                    ${t('failure.do.other-key')}
                  </button>`
                : ''
            }`
        : ''
    }
  </div>`;
}

function othersView(page) {
  if (page.others.length === 0) {
    return '';
  }
  return html`<div class="utrecht-alert utrecht-alert--info change-toast change-others" role="status">
    <p class="utrecht-paragraph">${t('change.others', {names: page.others.join(', ')})}</p>
    <button type="button" class="utrecht-button utrecht-button--subtle" @click=${page.forgetOthers}>
      ${t('notice.close')}
    </button>
  </div>`;
}
