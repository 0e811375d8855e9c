// @ts-check
import {html} from 'lit';
import {fetching} from '../../api/fetching.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {draftCheck} from './checking.js';
import {checkPart} from './check-part.js';
import {barView, headView} from './draft-view.js';
import {filesPart} from './files-part.js';
import {following} from './following.js';
import {impactPart} from './impact-part.js';
import {publishPart} from './publish-part.js';
import {lostView} from './rescue-view.js';
import {draftStore} from './draft-store.js';
import {wordsOf} from './words.js';

const PARTS = {files: filesPart, check: checkPart, impact: impactPart, publish: publishPart};
const DECLARING = ['policy.yaml', 'vocabulary.yaml'];

/** A draft: its files, what comes of them, and publishing. */
export function draftPage(of, draw, signal) {
  const page = {of, signal, words: wordsOf('', ''), others: [], fault: null, ready: false, leftBehind: {}, draw};
  const parts = {};
  let part = 'files';
  let values = {};

  page.store = draftStore(of, heard);
  page.check = draftCheck(page.store.path, () => told('checked'), signal);
  const follower = following(page.store);
  const fetched = fetching(found, {signal, retried: ['away']});

  function heard(what, names) {
    if (what === 'others') {
      page.others = names;
      page.learnWords();
    }
    if (what === 'saved' || what === 'others') {
      page.check.run();
    }
    if (what === 'saved') {
      follower.saved();
    }
    told(what, names);
  }

  function told(what, names) {
    Object.values(parts).forEach((each) => each.heard?.(what, names));
    draw();
  }

  page.forgetOthers = () => {
    page.others = [];
    draw();
  };

  /** After a refusal: sends again, and follows again. */
  page.goOn = () => {
    page.store.save();
    follower.now();
  };

  page.learnWords = () => {
    page.words = wordsOf(...DECLARING.map((name) => page.store.buffers.get(name)?.text));
  };

  async function read() {
    await page.store.open();
    page.leftBehind = page.store.leftBehind();
    await Promise.all(DECLARING.filter((name) => page.store.names().includes(name)).map(page.store.read));
  }

  function found() {
    const {step, fault} = fetched.state;
    page.fault = step === 'failed' ? fault : null;
    if (step === 'loaded') {
      page.learnWords();
      page.ready = true;
      page.check.run();
      parts[part].show(values);
      follower.start();
    } else if (step === 'failed') {
      page.leftBehind = page.store.leftBehind();
    }
    draw();
  }

  queueMicrotask(() => fetched.run(read));
  return {
    view: () =>
      html` ${headView(page)} ${page.fault ? faultView(page, fetched.again) : ''}
      ${page.ready ? readyView(page, part, parts[part]) : page.fault ? '' : loadingView()}`,
    show(route) {
      part = route.parts[3] in PARTS ? route.parts[3] : 'files';
      values = route.values;
      parts[part] ??= PARTS[part](page);
      if (page.ready) {
        parts[part].show(values);
      }
    },
    close() {
      follower.stop();
      page.store.close();
      Object.values(parts).forEach((each) => each.close?.());
    },
  };
}

function faultView(page, again) {
  return page.fault.kind === 'missing' ? lostView(page) : failedView(page.fault, again);
}

function readyView(page, part, shown) {
  return page.store.state === 'gone' ? lostView(page) : html`${barView(page, Object.keys(PARTS), part)} ${shown.view()}`;
}
