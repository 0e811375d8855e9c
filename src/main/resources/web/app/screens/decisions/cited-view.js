// @ts-check
import {html, nothing} from 'lit';
import {localized, t} from '../../shell/language.js';

/** Every rule that the answer cites, once: on paper, where nothing unfolds. */
export function citedView(answer, words) {
  return answer.rules.length === 0
    ? nothing
    : html`<section class="on-paper" aria-hidden="true">
        <p class="on-paper__title">${t('weigh.memo.rules')}</p>
        <ul>
          ${answer.rules.map(
            (rule) =>
              html`<li>
                ${localized(rule.text)}
                <span class="on-paper__where"
                  >${rule.id} · ${words.document(rule.source.document)}, ${rule.source.section} ·
                  ${t(`weigh.why.${rule.basis}`)}</span
                >
              </li>`,
          )}
        </ul>
      </section>`;
}
