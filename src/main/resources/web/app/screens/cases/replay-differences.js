// @ts-check
import {html} from 'lit';
import {get} from '../../api/client.js';
import {faultText} from '../../shell/input-fault.js';
import {t} from '../../shell/language.js';
import {citedRules} from './reasons-view.js';

const PAGE = 25;

/** Every case that is answered otherwise, a page at a time. */
export function differencePages(draw) {
  let held = {path: null, list: [], next: '0', busy: false, failed: false};

  function view(path, replay, context) {
    const over = Boolean(replay.ended);
    if (held.path !== path) {
      held = {path, list: [], next: '0', busy: false, failed: false};
    }
    if (held.list.length === 0 && held.next && !held.busy && !held.failed) {
      more(path);
    }
    return html`<section class="panel compared" aria-labelledby="replay-differences">
      <h2 class="utrecht-heading-2" id="replay-differences">${t('cases.replay.differences')}</h2>
      ${held.list.map((one) => difference(one, context))}
      <p role="status" class="quiet">
        ${held.busy ? t('shell.loading') : held.failed ? t('cases.replay.not-read') : t('cases.shown', {count: held.list.length})}
      </p>
      ${
        held.next && (!over || held.list.length < replay.counts.different + replay.counts.refused)
          ? html`<button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              @click=${() => more(path)}
            >
              ${t('cases.replay.more')}
            </button>`
          : ''
      }
    </section>`;
  }

  async function more(path) {
    const page = held;
    page.busy = true;
    page.failed = false;
    queueMicrotask(draw);
    try {
      const {differences, next} = await get(`${path}/differences?cursor=${page.next}&limit=${PAGE}`);
      page.list.push(...differences);
      page.next = next ?? null;
    } catch (fault) {
      console.warn(fault);
      page.failed = true;
    }
    page.busy = false;
    draw();
  }

  return {
    view,
    forget() {
      held = {...held, path: null};
    },
  };
}

function difference(one, {known, words}) {
  return html`<article class="compared-rule">
    <h3 class="utrecht-heading-4">${one.case}</h3>
    ${
      one.refused
        ? html`<p>${t(`cases.replay.refused.${one.refused.by}`)}</p>
            <ul>
              ${one.refused.errors.map((error) => html`<li><code class="utrecht-code">${error.pointer || '/'}</code> ${faultText(error)}</li>`)}
            </ul>`
        : html`<table class="utrecht-table side-by-side">
            <thead class="utrecht-table__header">
              <tr>
                ${['what', 'before', 'after'].map((column) => html`<th scope="col" class="utrecht-table__header-cell">${t(`cases.replay.column.${column}`)}</th>`)}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              ${one.changes.map(
                (change) =>
                  html`<tr class="utrecht-table__row">
                    <th scope="row" class="utrecht-table__header-cell">${words.path(change.path)}</th>
                    ${side('before', change.before, change.rulesBefore, known, words)}${side('after', change.after, change.rulesAfter, known, words)}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </article>`;
}

function side(column, value, rules, known, words) {
  const there = value && words.outcome(value) !== value ? words.outcome(value) : t('cases.there');
  return html`<td class="utrecht-table__cell" data-side=${t(`cases.replay.column.${column}`)}>
    ${value ? there : t('cases.not')} ${rules.length ? citedRules(rules, known) : ''}
  </td>`;
}
