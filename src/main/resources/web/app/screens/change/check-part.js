// @ts-check
import {html} from 'lit';
import {t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';
import {loadingView} from '../../shell/loading-view.js';
import {go} from '../../shell/routes.js';
import {aboutView, turnView} from './answer-words.js';
import {faultList} from './faults.js';
import {draftAddress, ownName} from './paths.js';

/** What would come of the draft: its faults, and the recorded cases that it answers otherwise. */
export function checkPart(page) {
  const {of, check} = page;
  const goTo = ({file, line, column}) =>
    go(draftAddress(of, 'files', {file: ownName(of, file), line: line || 1, column}));
  return {
    show() {},
    view: () =>
      html`<section class="panel" aria-labelledby="check-title">
        <h2 class="utrecht-heading-2" id="check-title">${t('change.part.check')}</h2>
        <p class="utrecht-paragraph change-lead">${t('change.check-lead')}</p>
        ${check.fault ? failedView(check.fault, check.run) : ''}
        ${check.report ? [verdict(check.report), faultList(page, null, goTo), changedCases(page, check.report)] : check.fault ? '' : loadingView()}
      </section>`,
  };
}

function verdict({accepted}) {
  return html`<p class="change-verdict change-verdict--${accepted ? 'good' : 'bad'}">
    ${t(accepted ? 'change.accepted' : 'change.not-accepted')}
  </p>`;
}

function changedCases({of, words}, {changed, faults, accepted}) {
  return html`<section class="change-changed" aria-labelledby="check-cases">
    <h3 class="utrecht-heading-3" id="check-cases">${t('change.cases-changed', {count: changed.length})}</h3>
    ${
      changed.length === 0
        ? html`<p class="utrecht-paragraph change-empty">
            ${t(!accepted && faults.length ? 'change.cases-not-tried' : 'change.cases-same')}
          </p>`
        : changed.map((one) => caseView(of, words, one))
    }
  </section>`;
}

function caseView(of, words, {file, name, differences}) {
  const own = ownName(of, file);
  return html`<article class="change-case">
    <h4 class="utrecht-heading-4">${name}</h4>
    <p><a class="utrecht-link" href=${draftAddress(of, 'files', {file: own})}>${own}</a></p>
    <ul class="change-differences">
      ${differences.map(({path, before, after}) => {
        const [section, ...about] = path.split('/');
        return html`<li>${aboutView(words, section, about.join('/'))} ${turnView(section, before, after)}</li>`;
      })}
    </ul>
  </article>`;
}
