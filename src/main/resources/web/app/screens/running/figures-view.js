// @ts-check
import {area, curveMonotoneX, line} from 'd3-shape';
import {html, svg} from 'lit';
import {locale, number, t} from '../../shell/language.js';
import {failedView} from '../../shell/failure-view.js';

const WIDTH = 600;
const HEIGHT = 120;

/** How much and how fast the service answers, since it started and as this page looks on. */
export function figuresView({seen, faulty, rates}, again) {
  return html`<section class="panel" aria-labelledby="running-figures">
    <h2 class="utrecht-heading-2" id="running-figures">${t('running.figures')}</h2>
    ${faulty.figures ? failedView(faulty.figures, again) : seen.figures ? [tiles(seen.figures, rates), chart(rates), adviceTable(seen.figures.advice)] : ''}
  </section>`;
}

function tiles(figures, rates) {
  const shown = {
    rate: rates.length ? t('running.a-second', {count: rounded(rates.at(-1))}) : '–',
    answered: number(figures.answered),
    refused: number(figures.refused),
    mean: duration(figures.mean),
    longest: duration(figures.longest),
    failed: number(figures.failed),
    memory: t('running.mebibytes', {count: number(Math.round(figures.memory / 2 ** 20))}),
    uptime: span(figures.uptime),
  };
  return html`<dl class="running-tiles">
      ${Object.entries(shown).map(
        ([name, value]) =>
          html`<div>
            <dt>${t(`running.figure.${name}`)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="running-quiet">${t('running.since-start')}</p>`;
}

function rounded(value) {
  return new Intl.NumberFormat(locale(), {maximumFractionDigits: value < 10 ? 1 : 0}).format(value);
}

function duration(seconds) {
  return seconds === null ? '–' : t('running.milliseconds', {count: rounded(seconds * 1000)});
}

function span(seconds) {
  const [value, unit] =
    seconds < 3600 ? [seconds / 60, 'minute'] : seconds < 172800 ? [seconds / 3600, 'hour'] : [seconds / 86400, 'day'];
  return new Intl.NumberFormat(locale(), {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}).format(
    value,
  );
}

/** Evaluations a second as this page looked on; the figures say the same. */
function chart(rates) {
  const most = Math.max(1, ...rates);
  const points = rates.map((rate, index) => [
    (index / Math.max(rates.length - 1, 1)) * WIDTH,
    HEIGHT - 8 - (rate / most) * (HEIGHT - 20),
  ]);
  const shape = area()
    .y0(HEIGHT - 8)
    .curve(curveMonotoneX);
  const label = rates.length
    ? t('running.chart-says', {last: rounded(rates.at(-1)), most: rounded(Math.max(...rates))})
    : t('running.chart-waits');
  return html`<figure class="running-chart">
    <figcaption>${t('running.chart')} <span class="running-quiet">${label}</span></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line class="running-chart__base" x1="0" x2=${WIDTH} y1=${HEIGHT - 8} y2=${HEIGHT - 8}></line>
      ${points.length > 1 ? svg`<path class="running-chart__area" d=${shape(points)}></path><path class="running-chart__line" d=${line().curve(curveMonotoneX)(points)}></path>` : ''}
    </svg>
  </figure>`;
}

function adviceTable(advice) {
  if (advice.length === 0) {
    return html`<p class="running-quiet">${t('running.no-advice')}</p>`;
  }
  const rows = [...advice].sort((one, other) => other.count - one.count);
  return html`<div class="running-scroll" role="region" tabindex="0" aria-label=${t('running.advice')}>
    <table class="utrecht-table utrecht-table--html-table">
      <caption class="utrecht-table__caption">
        ${t('running.advice')}
      </caption>
      <thead>
        <tr>
          ${['policy', 'question', 'track', 'level', 'count'].map((name) => html`<th scope="col">${t(`running.column.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>${row.policy}</td>
              <td>${row.question}</td>
              <td>${row.track}</td>
              <td>${t(`change.value.${row.level}`)}</td>
              <td class="running-number">${number(row.count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
