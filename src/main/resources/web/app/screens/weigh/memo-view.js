// @ts-check
import {html, nothing} from 'lit';
import {day, localized, t} from '../../shell/language.js';
import {compassPicture} from '../../weighing/compass-picture.js';
import {word} from '../../weighing/levels.js';
import {dayText} from '../../weighing/wording.js';

/** What is printed: a memo that goes with a proposal. It stands in the page and is seen on paper alone. */
export function memoView({state, recorder, open}, words) {
  const {answer, weighed, edition, question} = state;
  if (!answer) {
    return nothing;
  }
  const decision = recorder.state.step === 'done' && recorder.holds(weighed) ? recorder.state.decision : null;
  return html`<article class="memo" aria-hidden="true">
    <p class="memo__kind">${t('weigh.memo.title')}</p>
    <p class="memo__title">${localized(question.label)}</p>
    <dl class="memo__facts">
      ${fact(t('weigh.memo.policy'), `${localized(edition.label)} (${edition.edition})`)}
      ${fact(t('weigh.memo.on'), day(weighed.on))} ${fact(t('weigh.record.reference'), weighed.reference)}
      ${fact(t('weigh.record.id'), decision?.id)} ${fact(t('weigh.record.hash'), decision?.hash)}
      ${fact(t('weigh.memo.ruleset'), answer.ruleset)}
    </dl>
    ${part(
      t('weigh.answer.advice'),
      answer.advice,
      (one) =>
        html`<strong>${words.track(one.track)}: ${word(one.level)}.</strong>
          ${one.because.map((id) => localized(answer.rules.find((rule) => rule.id === id)?.text)).join(' ')}`,
    )}
    ${part(t('weigh.answer.preconditions'), answer.preconditions, (one) => html`${words.precondition(one.id)}: <strong>${word(one.status)}</strong>`)}
    ${
      answer.compass.length
        ? html`<section class="memo__compass">
            <p class="memo__head">${t('weigh.answer.compass')}</p>
            <div>
              ${compassPicture(answer.compass, '')}
              <ol>
                ${answer.compass.map(
                  (one) => html`<li>${words.component(one.component)}: <strong>${word(one.verdict)}</strong></li>`,
                )}
              </ol>
            </div>
          </section>`
        : nothing
    }
    ${part(t('weigh.answer.roles'), answer.roles, (one) => words.role(one.role))}
    ${part(t('weigh.answer.activities'), answer.activities, (one) => words.activity(one.activity))}
    ${part(t('weigh.answer.representation'), answer.representation, (one) => words.representation(one.by))}
    ${part(t('weigh.answer.conditions'), answer.conditions, (one) => localized(one.text))}
    ${part(t('weigh.answer.referrals'), answer.referrals, (one) => `${words.referred(one.to)}: ${words.matter(one.for)}`)}
    ${part(
      t('weigh.memo.findings'),
      findings(state),
      ([id, finding]) =>
        html`${words.indicator(id)}: ${words.value(id, finding.value)}
        ${
          [finding.source, dayText(finding.observedOn), finding.note].some(Boolean)
            ? html`<span class="memo__source"
                >(${[finding.source, dayText(finding.observedOn), finding.note].filter(Boolean).join(', ')})</span
              >`
            : nothing
        }`,
      'memo__columns',
    )}
    ${part(t('weigh.memo.open'), open(), (id) => words.indicator(id), 'memo__columns')}
    ${part(t('weigh.memo.rules'), answer.rules, (rule) => html`${rule.id}: ${words.document(rule.source.document)}, ${rule.source.section}`, 'memo__columns memo__small')}
  </article>`;
}

function findings({edition, weighed}) {
  return edition.vocabulary
    .filter(({id}) => weighed.findings[id]?.value !== undefined)
    .map(({id}) => [id, weighed.findings[id]]);
}

function fact(name, value) {
  return value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}

function part(title, list, view, columns = '') {
  return list.length === 0
    ? nothing
    : html`<section>
        <p class="memo__head">${title}</p>
        <ul class=${columns}>
          ${list.map((one) => html`<li>${view(one)}</li>`)}
        </ul>
      </section>`;
}
