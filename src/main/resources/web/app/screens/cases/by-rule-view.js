// @ts-check
import {html} from 'lit';
import {number, localized, t} from '../../shell/language.js';
import {address} from '../../shell/routes.js';

/** Each rule with the cases that make it apply. */
export function byRule({known, rules, cases}) {
  return html`<details class="panel compared">
    <summary><h2 class="utrecht-heading-2">${t('cases.by-rule')}</h2></summary>
    <table class="utrecht-table by-rule">
      <thead class="utrecht-table__header">
        <tr>
          <th scope="col" class="utrecht-table__header-cell">${t('cases.rule')}</th>
          <th scope="col" class="utrecht-table__header-cell">${t('cases.name')}</th>
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        ${rules.map(
          (rule) =>
            html`<tr class="utrecht-table__row">
              <td class="utrecht-table__cell">
                <a class="utrecht-link" href=${address('rules', [known.policy, known.edition], {rule: rule.id})}
                  >${localized(rule.text)}</a
                >
              </td>
              <td class="utrecht-table__cell by-rule__count">
                ${number(cases.filter((one) => one.rules.includes(rule.id)).length)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
