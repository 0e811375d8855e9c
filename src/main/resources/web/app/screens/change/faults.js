// @ts-check
import {html} from 'lit';
import {localized, t} from '../../shell/language.js';
import {withCode} from '../../shell/with-code.js';
import {ownName} from './paths.js';

/** The faults of a file of a draft, as the editor marks them. */
export function faultsOf(page, name) {
  return reported(page, name).map(({line, column, code, message, remedy}) => ({
    line,
    column,
    code,
    text: `${localized(message)}\n${localized(remedy)}`,
  }));
}

/** How many faults a file has. */
export function faultCount(page, name) {
  return reported(page, name).length;
}

function reported({check, of}, name) {
  return (check.report?.faults ?? []).filter((fault) => ownName(of, fault.file) === name);
}

/** The faults of one file, or of all where `name` is absent, each with its place. */
export function faultList(page, name, goTo) {
  const {report, busy} = page.check;
  const faults = name ? reported(page, name) : (report?.faults ?? []);
  const elsewhere = name ? (report?.faults.length ?? 0) - faults.length : 0;
  return html`<section class="change-faults" aria-labelledby="change-faults-title">
    <h3 class="utrecht-heading-4" id="change-faults-title">
      <span role="status">${summary(report, busy, faults.length)}</span>
    </h3>
    <ul class="change-list">
      ${faults.map((fault) => faultView(page, fault, goTo))}
    </ul>
    ${elsewhere ? html`<p class="change-card__quiet">${t('change.elsewhere', {count: elsewhere})}</p>` : ''}
  </section>`;
}

function summary(report, busy, count) {
  if (!report) {
    return t(busy ? 'change.checking' : 'change.not-checked');
  }
  return t(count ? 'change.faults' : 'change.no-faults', {count});
}

function faultView({of}, fault, goTo) {
  const {file, line, column, code, message, remedy} = fault;
  const place = line ? t('change.at', {file: ownName(of, file), line, column}) : ownName(of, file);
  return html`<li class="change-fault">
    <button
      type="button"
      class="utrecht-link-button utrecht-link-button--html-button change-fault__place"
      @click=${() => goTo(fault)}
    >
      ${place}
    </button>
    <code class="change-fault__code">${code}</code>
    <p class="change-fault__text">${withCode(localized(message))}</p>
    <p class="change-fault__text change-fault__remedy">${withCode(localized(remedy))}</p>
  </li>`;
}
