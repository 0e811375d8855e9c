// @ts-check
import {html, render} from 'lit';
import {say} from '../../shell/notices.js';
import {keep} from '../../shell/local-store.js';
import {t} from '../../shell/language.js';
import {go} from '../../shell/routes.js';
import {addressOf, caseOf} from '../../weighing/address.js';
import {altered, answered, decided, dropped, noted, wondering} from '../../weighing/case.js';
import {caseView} from './case-view.js';
import {download, read} from './files.js';
import {recording} from './recording.js';
import {ruleTexts} from './rule-texts.js';
import {session} from './session.js';
import {start} from './start.js';

/** Weighs a case; where the address names none, asks which. */
export function open(root, signal) {
  let weighing = null;
  let shown = null;
  const beginning = start(draw, signal);
  const back = () => document.visibilityState === 'visible' && weighing?.again();
  document.addEventListener('visibilitychange', back, {signal});

  function draw() {
    render(weighing ? caseView(weighing) : beginning.view(openFile), root);
  }

  function take(weighed) {
    weighing?.end();
    weighing = weighed === null ? null : weigh(weighed);
    shown = weighed === null ? '' : addressOf(weighed);
    weighing?.session.start();
    if (weighed === null) {
      beginning.load();
    }
  }

  function weigh(weighed) {
    const running = session(weighed, draw, {
      onRulesChanged: () => say('weigh-rules', {kind: 'info', text: () => t('weigh.rules-changed')}),
    });
    const recorder = recording(draw);
    const texts = ruleTexts(running.state, draw);
    return {
      session: running,
      recorder,
      texts,
      state: running.state,
      open: running.open,
      again: running.again,
      end: running.end,
      ...actions(running, recorder),
    };
  }

  async function openFile(file) {
    const weighed = await read(file);
    if (weighed === null) {
      say('weigh-file', {kind: 'error', text: () => t('weigh.file-unread', {name: file.name})});
    } else {
      go(addressOf(weighed));
    }
  }

  return {
    show(route) {
      const weighed = caseOf(route);
      const address = weighed === null ? '' : addressOf(weighed);
      const written = weighing ? addressOf(weighing.state.weighed) : '';
      if (shown === null || (address !== shown && address !== written)) {
        take(weighed);
      }
      draw();
    },
    close() {
      weighing?.end();
      render(html``, root);
    },
  };
}

/** What one can do with a case. */
function actions(running, recorder) {
  const {state} = running;
  const change = (weighed, options) => running.change(weighed, options);
  return {
    answer: (id, value) => change(answered(state.weighed, id, value)),
    drop: (id) => change(dropped(state.weighed, id)),
    note: (id, detail, text) => change(noted(state.weighed, id, detail, text), {quiet: true}),
    refer: (reference) => change({...state.weighed, reference}, {quiet: true}),
    ask: (id) => running.show(id),
    forward: () => running.forward(),
    wonder: (id) => {
      change(wondering(state.weighed));
      running.show(id ?? state.current);
    },
    decide: (take) => change(decided(state.weighed, take)),
    altered: () => altered(state.weighed),
    record: () => recorder.record(state.weighed),
    save: () => download(state.weighed),
    leave: () => {
      keep('weigh.draft', null);
      go('#/weigh');
    },
  };
}
