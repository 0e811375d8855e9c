// @ts-check
import {html, nothing} from 'lit';
import {day, moment, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';

/** Who recorded it, when, by which rules, and where it stands in the chain. */
export function factsView(decision, edition, words) {
  const {chain, client, reference, request} = decision;
  const same = edition.ruleset === decision.ruleset;
  return html`<section class="panel" aria-labelledby="record-title">
    <dl class="facts decision__facts">
      ${fact('recorded', moment(decision.recordedAt))} ${fact('client', client ?? t('decisions.fact.nobody'))}
      ${fact('reference', reference)} ${fact('date', day(decision.referenceDate))}
      ${fact('edition', html`${words.edition}${request.edition ? html` <span class="quiet">${t('decisions.fact.named')}</span>` : nothing}`)}
      ${fact(
        'ruleset',
        html`<code class="code">${decision.ruleset}</code>
          <span class="decision__same">${t(same ? 'decisions.fact.same-rules' : 'decisions.fact.other-rules')}</span>`,
      )}
      ${fact('id', html`<code class="code" data-id>${decision.id}</code>`)}
      ${fact(
        'chain',
        html`${t('decisions.fact.place', chain)}
          <a class="utrecht-link tools-only" href=${address('decisions', ['verification'])}
            >${t('decisions.verification.title')}</a
          >`,
      )}
      ${fact('hash', html`<code class="code">${chain.hash}</code>`)}
    </dl>
  </section>`;
}

function fact(name, value) {
  return value
    ? html`<div>
        <dt>${t(`decisions.fact.${name}`)}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}
