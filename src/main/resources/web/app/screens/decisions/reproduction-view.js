// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {localized, t} from '../../shell/language.js';
import {mark, word} from '../../weighing/levels.js';

const WORDS = [
  'engage',
  'engage-reactively',
  'do-not-engage',
  'undetermined',
  'met',
  'unmet',
  'unknown',
  'supports',
  'neutral',
  'obstructs',
];

/** Evaluating it again with the rules of its day, and what comes of it. */
export function reproductionView({reproduced, actions}, words) {
  const {step, value, fault} = reproduced.state;
  const busy = step === 'loading';
  return html`<section class="panel tools-only" aria-labelledby="reproduction-title" data-part="reproduction">
    <h3 class="utrecht-heading-3 panel__title" id="reproduction-title">${t('decisions.reproduce.title')}</h3>
    <p class="plain tool-text">${t('decisions.reproduce.text')}</p>
    <button
      type="button"
      class="utrecht-button utrecht-button--secondary-action"
      ?disabled=${busy}
      @click=${actions.reproduce}
    >
      ${t(busy ? 'decisions.reproduce.busy' : 'decisions.reproduce.button')}
    </button>
    <div role="status">${step === 'loaded' ? outcome(value, words) : nothing}</div>
    ${
      fault?.problem?.status === 409
        ? html`<div class="utrecht-alert utrecht-alert--error failure" role="alert" data-fault="irreproducible">
            <p class="plain">${t('decisions.reproduce.impossible')}</p>
          </div>`
        : failureView(reproduced)
    }
  </section>`;
}

function outcome({identical, differences}, words) {
  return identical
    ? html`<p class="outcome outcome--good">${mark('met')} <span>${t('decisions.reproduce.same')}</span></p>`
    : html`<p class="outcome outcome--bad">${mark('unmet')} <span>${t('decisions.reproduce.differs')}</span></p>
        <ul class="differences">
          ${differences.map((one) => differenceView(one, words))}
        </ul>`;
}

/** Its path is `section/about`: `advice/innovation`; the parts that give reasons have no more than their name. */
function differenceView({path, before, after}, words) {
  const [section, ...about] = path.split('/');
  return html`<li data-path=${path}>
    <strong>${about.length ? nameOf(section, about, words) : t(`decisions.reproduce.reasons.${section}`)}</strong>
    ${about.length ? html`<span>${t('decisions.reproduce.was-is', {before: read(before), after: read(after)})}</span>` : nothing}
  </li>`;
}

function nameOf(section, [first, ...rest], words) {
  const names = {
    advice: words.track,
    preconditions: words.precondition,
    compass: words.component,
    roles: words.role,
    representation: words.representation,
    activities: words.activity,
    conditions: words.condition,
  };
  return section === 'referrals'
    ? `${words.referred(first)} — ${words.matter(rest.join('/'))}`
    : (names[section]?.(first) ?? first);
}

/** A word of an answer, a text of the rules, or there at all. */
function read(value) {
  if (value === '') {
    return t('weigh.wonder.absent');
  }
  if (WORDS.includes(value)) {
    return word(value);
  }
  return value.startsWith('{') ? localized(JSON.parse(value)) : t('weigh.wonder.present');
}
