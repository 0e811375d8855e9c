// @ts-check
import {html, svg} from 'lit';
import {t} from '../shell/language.js';

const SHAPES = {
  good: svg`<circle cx="12" cy="12" r="10"></circle><path d="M7 12.5l3.5 3.5L17 9"></path>`,
  partly: svg`<circle cx="12" cy="12" r="10"></circle><path d="M7 12h10"></path>`,
  bad: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"></path><path d="M8.5 8.5l7 7M15.5 8.5l-7 7"></path>`,
  open: svg`<circle cx="12" cy="12" r="10" class="mark__open"></circle>
    <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7M12 16.8v.1"></path>`,
};

const TONES = {
  engage: 'good',
  met: 'good',
  supports: 'good',
  'engage-reactively': 'partly',
  neutral: 'partly',
  'do-not-engage': 'bad',
  unmet: 'bad',
  obstructs: 'bad',
  undetermined: 'open',
  unknown: 'open',
};

/** `good`, `partly`, `bad` or `open`: how what the rules conclude is shown. */
export function tone(conclusion) {
  return TONES[conclusion] ?? 'open';
}

/** A sign of its own shape for each, so that it can be told without colour. */
export function mark(conclusion) {
  return html`<svg class="mark mark--${tone(conclusion)}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${SHAPES[tone(conclusion)]}
  </svg>`;
}

/** The conclusion in words. */
export function word(conclusion) {
  return t(`weigh.conclusion.${conclusion}`);
}

/** The advice for a track in one line. */
export function headline(advice, words) {
  return `${words.track(advice.track)}: ${word(advice.level)}`;
}
