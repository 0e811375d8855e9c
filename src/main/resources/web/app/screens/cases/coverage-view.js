// @ts-check
import {html} from 'lit';
import {all} from '../../parts/reading.js';
import {problemView, unread} from '../../parts/reading-view.js';
import {Refused} from '../../api/client.js';
import {caseWords} from '../../policies/case-words.js';
import {ofEdition} from '../../policies/paths.js';
import {number, localized, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';
import {byRule} from './by-rule-view.js';
import {downloadRecorded, toWeigh} from './made-case.js';

/** What the recorded cases show and what they leave out, with cases that would show it. */
export function coverage(reads, draw) {
  let problem = null;

  function view(known) {
    const paths = ['', '/rules', '/cases', '/coverage'].map((below) => ofEdition(known.policy, known.edition, below));
    const entry = all(paths.map((path) => reads.read(path)));
    if (entry.step !== 'loaded') {
      return unread(entry, () => paths.forEach((path) => reads.again(path)));
    }
    const [edition, {rules}, {cases}, covered] = entry.value;
    const context = {known, words: caseWords(edition), rules, cases, save};
    return html`${problem ? problemView(problem) : ''}
      <div class="covered">${share('rules', covered.rules)}${share('values', covered.values)}</div>
      ${uncoveredRules(covered, context)}${uncoveredValues(covered, context)}${byRule(context)}`;
  }

  async function save(made, name) {
    problem = null;
    try {
      await downloadRecorded(made, name);
    } catch (fault) {
      problem = fault instanceof Refused ? fault.problem : {status: 0};
    }
    draw();
  }

  return {view};
}

/** How much of it is shown, as a bar and in words. */
function share(of, {count, covered}) {
  return html`<section class="panel" aria-labelledby="covered-${of}">
    <h2 class="utrecht-heading-3" id="covered-${of}">${t(`cases.covered.${of}`)}</h2>
    <p class="covered__share">
      <strong>${number(covered)}</strong> ${t('cases.covered.out-of', {count: number(count)})}
    </p>
    <svg class="covered__bar" width="100%" height="12" aria-hidden="true">
      <rect width="100%" height="12" rx="6" class="covered__all"></rect>
      <rect width="${count ? (covered / count) * 100 : 0}%" height="12" rx="6"></rect>
    </svg>
  </section>`;
}

function uncoveredRules({rules}, context) {
  return html`<section class="panel" aria-labelledby="uncovered-rules">
    <h2 class="utrecht-heading-2" id="uncovered-rules">${t('cases.uncovered.rules')}</h2>
    ${
      rules.uncovered.length
        ? html`<ul class="rule-list">
            ${rules.uncovered.map(({rule, made, why}) => {
              const text = localized(context.rules.find(({id}) => id === rule.id)?.text) || rule.id;
              return html`<li class="uncovered">
                <a class="utrecht-link" href=${toRule(rule.id, context)}>${text}</a>
                <code class="utrecht-code">${rule.file}:${rule.line}</code>${madeCase(made, why, text, context)}
              </li>`;
            })}
          </ul>`
        : html`<p>${t('cases.uncovered.no-rules')}</p>`
    }
  </section>`;
}

function uncoveredValues({values}, context) {
  return html`<section class="panel" aria-labelledby="uncovered-values">
    <h2 class="utrecht-heading-2" id="uncovered-values">${t('cases.uncovered.values')}</h2>
    <p class="quiet">${t('cases.uncovered.values-note')}</p>
    ${
      values.uncovered.length
        ? html`<ul class="rule-list">
            ${values.uncovered.map((one) => {
              const name = `${context.words.indicator(one.indicator)}: ${valueText(one, context.words)}`;
              return html`<li class="uncovered">
                <a
                  class="utrecht-link"
                  href=${address('rules', [context.known.policy, context.known.edition], {indicator: one.indicator})}
                  >${name}</a
                >
                ${madeCase(one.made, one.why, name, context)}
              </li>`;
            })}
          </ul>`
        : html`<p>${t('cases.uncovered.no-values')}</p>`
    }
  </section>`;
}

/** A value stands for all that the rules do not tell apart from it. */
function valueText({indicator, value, above, below}, words) {
  if (above === undefined && below === undefined) {
    return words.value(indicator, Array.isArray(value) || !words.isList(indicator) ? value : [value]);
  }
  const kind = above === undefined ? 'below' : below === undefined ? 'above' : 'between';
  return t(`cases.range.${kind}`, {above: number(above ?? 0), below: number(below ?? 0)});
}

function madeCase(made, why, name, {save}) {
  return made
    ? html`<p class="made">
        <span class="quiet">${t('cases.made')}</span>
        <a class="utrecht-link" href=${toWeigh(made)}>${t('cases.weigh')}<span class="unseen">: ${name}</span></a>
        <button
          type="button"
          class="utrecht-link-button utrecht-link-button--html-button"
          @click=${() => save(made, name)}
        >
          ${t('cases.download-made')}<span class="unseen">: ${name}</span>
        </button>
      </p>`
    : html`<p class="quiet">${localized(why.text)}</p>`;
}

function toRule(id, {known}) {
  return address('rules', [known.policy, known.edition], {rule: id});
}
