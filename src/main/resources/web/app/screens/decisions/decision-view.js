// @ts-check
import {html, nothing} from 'lit';
import {failureView} from '../../shell/failure-view.js';
import {moment, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {preconditionsView, followsView} from '../../weighing/answer-view.js';
import {compassView} from '../../weighing/compass-view.js';
import {mark, tone, word} from '../../weighing/levels.js';
import {why} from '../../weighing/why-view.js';
import {askedView, openView} from './asked-view.js';
import {citedView} from './cited-view.js';
import {wordsOf} from './editions.js';
import {erasureView} from './erasure-view.js';
import {factsView} from './facts-view.js';
import {recordedCaseView} from './recorded-case-view.js';
import {reproductionView} from './reproduction-view.js';
import {weighAddress} from './weigh-address.js';

/** A decision as a person reads it. */
export function decisionView(shown) {
  const {whole, back, page} = shown;
  const held = whole.state.value;
  const words = held && wordsOf(held.edition);
  return html`<article class="decision">
    <p class="plain decision__back"><a class="utrecht-link" href=${back}>${t('decisions.back')}</a></p>
    <div class="decision__head">
      <div>
        <p class="eyebrow">${t('decisions.one')}${held ? html` · ${words.edition}` : nothing}</p>
        <h1 class="utrecht-heading-1 decision__title" tabindex="-1">
          ${held ? words.question(held.decision.question) : t('decisions.one-title')}
        </h1>
      </div>
      ${
        held
          ? html`<div class="buttons decision__tools">
              <a class="utrecht-button utrecht-button--secondary-action link-button" href=${weighAddress(held.decision)}
                >${t('decisions.weigh')}</a
              >
              <button type="button" class="utrecht-button utrecht-button--subtle" @click=${() => print()}>
                ${t('decisions.print')}
              </button>
            </div>`
          : nothing
      }
    </div>
    ${failureView(whole, {missing: missingView(page), gone: t('decisions.gone')})}
    <div aria-busy=${whole.state.step === 'loading'} class="decision__whole">
      ${
        held
          ? wholeView(shown, held, words)
          : whole.state.fault
            ? nothing
            : html` <p class="quiet" role="status">${t('decisions.loading-one')}</p>`
      }
    </div>
  </article>`;
}

/** What looks like the number of a decision may be what a caller called it. */
function missingView({id}) {
  return html`${t('decisions.missing', {id})}
    <a class="utrecht-link" href=${address('decisions', [], {reference: id})}>${t('decisions.as-reference')}</a>`;
}

function wholeView(shown, {decision, edition, answer}, words) {
  const state = {answer: readable(answer)};
  return html` ${
      decision.erasedAt
        ? html`<div class="utrecht-alert utrecht-alert--info decision__erased">
            <p class="plain">${t('decisions.erased', {moment: moment(decision.erasedAt)})}</p>
          </div>`
        : nothing
    }
    <div class="decision__sides">
      <div class="decision__answer">
        <h2 class="utrecht-heading-2 decision__part">${t('decisions.answer')}</h2>
        ${adviceView(state.answer, words)}
        ${unexplained(answer) ? html`<p class="quiet plain">${t('decisions.unexplained')}</p>` : nothing}
        ${preconditionsView(state, words)} ${compassView(state, words)} ${followsView(state, words)}
      </div>
      <div class="decision__aside">
        <h2 class="utrecht-heading-2 decision__part" id="asked-title">${t('decisions.asked')}</h2>
        ${askedView(decision, words)} ${openView(decision, words)}
        <h2 class="utrecht-heading-2 decision__part" id="record-title">${t('decisions.record')}</h2>
        ${factsView(decision, edition, words)} ${reproductionView(shown, words)} ${recordedCaseView(shown)}
        ${erasureView(shown, decision)}
      </div>
    </div>
    ${citedView(answer, words)}`;
}

function unexplained({rules, advice}) {
  return rules.length === 0 && advice.some((one) => one.because.length > 0);
}

/** Without its rules there is nothing to unfold. */
function readable(answer) {
  const known = new Set(answer.rules.map((rule) => rule.id));
  const cited = (one) => (one.because ? {...one, because: one.because.filter((id) => known.has(id))} : one);
  const part = (name, held) => (Array.isArray(held) && name !== 'rules' ? held.map(cited) : held);
  return Object.fromEntries(Object.entries(answer).map(([name, held]) => [name, part(name, held)]));
}

function adviceView(answer, words) {
  return html`<section class="panel" aria-labelledby="advice-title">
    <h3 class="unseen" id="advice-title">${t('weigh.answer.advice')}</h3>
    ${answer.advice.map(
      (one) =>
        html`<div class="advice advice--${tone(one.level)}" data-track=${one.track} data-level=${one.level}>
          ${mark(one.level)}
          <div class="advice__text">
            <p class="advice__track">${words.track(one.track)}</p>
            <p class="advice__level">${word(one.level)}</p>
            ${why(one.because, answer, words)}
          </div>
        </div>`,
    )}
  </section>`;
}
